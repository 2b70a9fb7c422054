#ifndef PEER_IMPUTING_H
#define PEER_IMPUTING_H

#include <stdint.h>

double *peer_impute_mean(const double *x, int64_t n);
double *peer_impute_median(const double *x, int64_t n);
// Means or medians of the groups numbered in `groups`, at most 16, in the gaps.
double *peer_group_means(const double *x, const int64_t *groups, int64_t n);
double *peer_group_medians(const double *x, const int64_t *groups, int64_t n);
// Rows are sorted by area and then by time.
double *peer_impute_earlier(const double *x, const int64_t *areas, const double *times, int64_t n, double back);
double *peer_impute_in_time(const double *x, const int64_t *areas, const double *times, int64_t n);
// Gives count times n numbers, item by item.
double *peer_impute_nearest(const double *const *items, int64_t count, int64_t n, int64_t neighbours);
// Gives the column and then the standard errors of its fills: 2 n numbers.
double *peer_impute_regression(const double *x, const double *const *predictors, int64_t count, int64_t n);
// So many rounds of expectation and maximisation; gives count times n numbers, item by item.
double *peer_impute_normal(const double *const *items, int64_t count, int64_t n, int64_t rounds);

#endif
