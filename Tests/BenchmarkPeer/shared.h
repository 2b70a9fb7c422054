// What the loops share: new arrays, and what is known of a column with gaps.
#ifndef PEER_SHARED_H
#define PEER_SHARED_H

#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { MOST = 32 };

typedef enum { TIES_FIRST, TIES_LAST, TIES_MEAN } Ties;

static inline double *new_array(int64_t n) { return malloc((size_t)n * sizeof(double)); }

static inline double least_of(const double *x, int64_t n) {
  double least = INFINITY;
  for (int64_t i = 0; i < n; i++) {
    if (x[i] < least) least = x[i];
  }
  return least;
}

static inline double greatest_of(const double *x, int64_t n) {
  double greatest = -INFINITY;
  for (int64_t i = 0; i < n; i++) {
    if (x[i] > greatest) greatest = x[i];
  }
  return greatest;
}

static inline double mean_of(const double *x, int64_t n) {
  double sum = 0;
  int64_t count = 0;
  for (int64_t i = 0; i < n; i++) {
    if (isnan(x[i])) continue;
    sum += x[i];
    count++;
  }
  return sum / (double)count;
}

// The standard deviation about `mean`, with divisor n - `less`.
static inline double deviation_of(const double *x, int64_t n, double mean, int less) {
  double squares = 0;
  int64_t count = 0;
  for (int64_t i = 0; i < n; i++) {
    if (isnan(x[i])) continue;
    squares += (x[i] - mean) * (x[i] - mean);
    count++;
  }
  return sqrt(squares / (double)(count - less));
}

static inline double product_of(const double *a, const double *b, int64_t n) {
  double sum = 0;
  for (int64_t i = 0; i < n; i++) sum += a[i] * b[i];
  return sum;
}

// The numbers of the rows in which no item is missing; how many goes to `count`.
static inline int64_t *complete_rows(const double *const *items, int64_t width, int64_t n, int64_t *count) {
  int64_t *rows = malloc((size_t)n * sizeof *rows);
  *count = 0;
  for (int64_t i = 0; i < n; i++) {
    int whole = 1;
    for (int64_t k = 0; k < width && whole; k++) whole = !isnan(items[k][i]);
    if (whole) rows[(*count)++] = i;
  }
  return rows;
}

// The available values from least to greatest; how many goes to `count`.
double *peer_sorted(const double *x, int64_t n, int64_t *count);
// The places of the available values from 1 for the least up.
double *peer_places(const double *x, int64_t n, Ties ties);
// Quantile of type 7 of sorted values.
double peer_quantile(const double *sorted, int64_t count, double probability);

// The largest eigenvalue first; vectors in columns, each with a positive sum. `a` is used up.
void peer_eigen(double *a, int width, double *values, double *vectors);
// The x with A x = b for a symmetric positive definite A, which is used up, as is b.
void peer_cholesky_solve(double *a, int width, double *b);
// The correlations of columns without gaps, row by row.
void peer_correlations(double *const *columns, int width, int64_t n, double *matrix);
// Items over the rows where none is missing, each new; how many rows goes to `count`.
void peer_complete(const double *const *items, int width, int64_t n, double **columns, int64_t *count);

#endif
