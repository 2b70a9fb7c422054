#ifndef PEER_STATISTICS_H
#define PEER_STATISTICS_H

#include <stdint.h>

// Skewness and excess kurtosis, both adjusted, of the numbers that are there.
void peer_skew_and_kurtosis(const double *x, int64_t n, double *skewness, double *kurtosis);
// Gives one number for each probability.
double *peer_quantiles(const double *x, int64_t n, const double *probabilities, int64_t number);
double peer_pearson(const double *x, const double *y, int64_t n);
double peer_spearman(const double *x, const double *y, int64_t n);
double peer_kendall(const double *x, const double *y, int64_t n);
double peer_alpha(const double *const *items, int64_t count, int64_t n);
// Gives `count` numbers.
double *peer_variance_inflation(const double *const *items, int64_t count, int64_t n);

#endif
