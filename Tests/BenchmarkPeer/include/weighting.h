#ifndef PEER_WEIGHTING_H
#define PEER_WEIGHTING_H

#include <stdint.h>

// Each gives `count` numbers, except the last.
double *peer_first_component(const double *const *items, int64_t count, int64_t n);
// The loadings of one factor after so many steps of Newton's method.
double *peer_factor_analysis(const double *const *items, int64_t count, int64_t n, int64_t rounds);
double *peer_deviation_weights(const double *const *items, int64_t count, int64_t n);
double *peer_gini_weights(const double *const *items, int64_t count, int64_t n);
double *peer_entropy_weights(const double *const *items, int64_t count, int64_t n);
double *peer_critic_weights(const double *const *items, int64_t count, int64_t n);
double *peer_merec_weights(const double *const *items, int64_t count, int64_t n);
// So many rounds of power iteration on a full table of judgements.
double *peer_pairwise_weights(const double *judgements, int64_t count, int64_t rounds);
// Gives the n scores.
double *peer_benefit_of_the_doubt(const double *const *items, int64_t count, int64_t n);

#endif
