#include "BenchmarkPeer.h"
#include <math.h>
#include <stdlib.h>

typedef struct {
  double value;
  int64_t row;
} Entry;

static int compare(const void *a, const void *b) {
  double x = ((const Entry *)a)->value, y = ((const Entry *)b)->value;
  return (x > y) - (x < y);
}

// Ranks from 1 up, ties at the smallest, or the share of the others that lie below.
static double *ranks(const double *x, int64_t n, int is_share) {
  Entry *entries = malloc((size_t)n * sizeof *entries);
  double *y = malloc((size_t)n * sizeof *y);
  int64_t count = 0;
  for (int64_t i = 0; i < n; i++) {
    y[i] = NAN;
    if (!isnan(x[i])) entries[count++] = (Entry){x[i], i};
  }
  qsort(entries, (size_t)count, sizeof *entries, compare);
  int64_t first = 0;
  for (int64_t k = 0; k < count; k++) {
    if (entries[k].value > entries[first].value) first = k;
    y[entries[k].row] = is_share ? (double)first / (double)(count - 1) : (double)(first + 1);
  }
  free(entries);
  return y;
}

double *peer_rank(const double *x, int64_t n) { return ranks(x, n, 0); }
double *peer_percentile_rank(const double *x, int64_t n) { return ranks(x, n, 1); }
