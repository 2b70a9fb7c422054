#ifndef PEER_PEERS_H
#define PEER_PEERS_H

#include <stdint.h>

// The heights of Ward's tree, and zeros up to n.
double *peer_ward(const double *const *items, int64_t count, int64_t n);
// The group of each row after so many assignments.
double *peer_k_means(const double *const *items, int64_t count, int64_t n, int64_t groups, int64_t rounds);
// Give the cuts, one fewer than there are classes.
double *peer_natural_breaks(const double *x, int64_t n, int64_t classes);
double *peer_dalenius_hodges(const double *x, int64_t n, int64_t strata, int64_t bins);

#endif
