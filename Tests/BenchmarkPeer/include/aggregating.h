#ifndef PEER_AGGREGATING_H
#define PEER_AGGREGATING_H

#include <stdint.h>

double *peer_weighted_mean(const double *const *items, const double *weights, int64_t count, int64_t n);
double *peer_geometric_mean(const double *const *items, const double *weights, int64_t count, int64_t n);
double *peer_harmonic_mean(const double *const *items, const double *weights, int64_t count, int64_t n);
double *peer_generalised_mean(const double *const *items, const double *weights, int64_t count, int64_t n,
                              double power);
double *peer_row_minimum(const double *const *items, int64_t count, int64_t n);
double *peer_row_median(const double *const *items, const double *weights, int64_t count, int64_t n);
double *peer_ordered_average(const double *const *items, const double *order_weights, int64_t count, int64_t n);
double *peer_mean_min(const double *const *items, const double *weights, int64_t count, int64_t n, double penalty,
                      double smoothness);
double *peer_mazziotta_pareto(const double *const *items, const double *weights, int64_t count, int64_t n);
double *peer_adjusted_mpi(const double *const *items, const double *weights, int64_t count, int64_t n, double base);

double *peer_wroclaw(const double *const *items, int64_t count, int64_t n);
// The DP2 distance from `reference`; without gaps.
double *peer_dp2(const double *const *items, const double *reference, int64_t count, int64_t n);
// Scaled by the items' lengths; `reversed` is 1 where lower is better.
double *peer_topsis(const double *const *items, const double *weights, const int64_t *reversed, int64_t count,
                    int64_t n);
// The compromise of VIKOR, half and half.
double *peer_vikor(const double *const *items, const double *weights, const int64_t *reversed, int64_t count,
                   int64_t n);
// The net flows of PROMETHEE II, one pair of thresholds for all items.
double *peer_promethee(const double *const *items, const double *weights, const int64_t *reversed, int64_t count,
                       int64_t n, double indifference, double preference);
double *peer_copeland(const double *const *items, const double *weights, int64_t count, int64_t n);
// The rows of the Kemeny order from first to last.
double *peer_kemeny(const double *const *items, const double *weights, int64_t count, int64_t n);

#endif
