#ifndef PEER_TREATING_H
#define PEER_TREATING_H

#include <stdint.h>

// Up to 5 points winsorised until skewness is below 2 or kurtosis below 3.5, else logarithms.
double *peer_treat(const double *x, int64_t n);
double *peer_square_root(const double *x, int64_t n);
double *peer_logarithm(const double *x, int64_t n);
double *peer_log_step(const double *x, int64_t n);
double *peer_log_of_spread(const double *x, int64_t n);
// Of x - min + 1.
double *peer_box_cox(const double *x, int64_t n, double lambda);

// Rates, counts and bases over the latest `window` of the `years` rows of each area, which lie one after the other: 3 n
// numbers.
double *peer_pool(const double *counts, const double *bases, int64_t areas, int64_t years, int64_t window);
// Gives the rates, the own shares and the larger areas' rates: 3 n numbers.
double *peer_shrink(const double *counts, const double *bases, const int64_t *groups, int64_t group_count, int64_t n);
// Gives the lower bounds and then the upper ones: 2 n numbers.
double *peer_wilson(const double *counts, const double *bases, int64_t n, double z);

#endif
