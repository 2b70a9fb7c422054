// What the kernels are measured against: plain loops, and a plain Lua machine.
#ifndef BENCHMARK_PEER_H
#define BENCHMARK_PEER_H

#include <stdint.h>

// Memory once had is kept, so that loops are timed and not the handing out of pages.
void peer_keep_memory(void);

// Each gives a new array of n numbers, which the caller frees; missing is NaN.
double *peer_goalposts(const double *x, int64_t n, double worst, double best);
double *peer_min_max(const double *x, int64_t n);
double *peer_z_score(const double *x, int64_t n);
double *peer_weighted_mean(const double *const *items, const double *weights, int64_t count, int64_t n);
double *peer_geometric_mean(const double *const *items, const double *weights, int64_t count, int64_t n);
double *peer_rank(const double *x, int64_t n);
double *peer_percentile_rank(const double *x, int64_t n);
// Means of the groups numbered in `groups`, at most 16, in the gaps.
double *peer_group_means(const double *x, const int64_t *groups, int64_t n);
// Up to 5 points winsorised until skewness is below 2 or kurtosis below 3.5, else logarithms.
double *peer_treat(const double *x, int64_t n);
double *peer_formula(const double *a, const double *b, const double *c, int64_t n);

// Skewness and excess kurtosis, both adjusted, of the numbers that are there.
void peer_skew_and_kurtosis(const double *x, int64_t n, double *skewness, double *kurtosis);

// The DP2 distance from `reference`; without gaps.
double *peer_dp2(const double *const *items, const double *reference, int64_t count, int64_t n);

// Seconds that `out[i] = f(rows[i])` takes for n rows of { a, b, c } made before; `f` is the text of a
// function. The results go to `out`; negative where the text does not run.
double peer_lua_rows(const char *f, const double *a, const double *b, const double *c, int64_t n, double *out);

// Runs a file of Lua's own tests in a plain machine with a large stack; 0 where it ends well. What Lua says goes to
// standard error.
int peer_lua_file(const char *path);

#endif
