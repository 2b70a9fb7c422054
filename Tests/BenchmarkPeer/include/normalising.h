#ifndef PEER_NORMALISING_H
#define PEER_NORMALISING_H

#include <stdint.h>

double *peer_goalposts(const double *x, int64_t n, double worst, double best);
double *peer_min_max(const double *x, int64_t n);
double *peer_z_score(const double *x, int64_t n);
// What is beyond the target counts as 1.
double *peer_distance_to_target(const double *x, int64_t n, double from, double target);
double *peer_distance_to_reference(const double *x, int64_t n, int64_t area);
double *peer_distance_to_maximum(const double *x, int64_t n);
double *peer_fraction_of_maximum(const double *x, int64_t n);
double *peer_ratio(const double *x, int64_t n, double yardstick);
double *peer_ratio_to_mean(const double *x, int64_t n);
// `count` cuts and one score more; a value on a cut belongs to the band above.
double *peer_bands(const double *x, int64_t n, const double *cuts, const double *scores, int64_t count);
double *peer_above_below_mean(const double *x, int64_t n, double threshold);
// `series` numbers the area of each row from 0.
double *peer_cyclical(const double *x, const int64_t *series, int64_t areas, int64_t n);
double *peer_annual_difference(const double *x, const double *earlier, int64_t n, double years);
double *peer_baseline(const double *x, const double *base, int64_t n);
double *peer_sigmoid(const double *x, int64_t n, double midpoint, double steepness);

double *peer_rank(const double *x, int64_t n);
double *peer_percentile_rank(const double *x, int64_t n);
double *peer_borda(const double *x, int64_t n);
// Bands of the percentiles.
double *peer_categorical(const double *x, int64_t n, const double *cuts, const double *scores, int64_t count);
// With a steepness of 23.
double *peer_exponential_rank(const double *x, int64_t n);
// At Blom's positions.
double *peer_normal_scores(const double *x, int64_t n);

#endif
