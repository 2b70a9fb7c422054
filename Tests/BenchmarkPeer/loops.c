#include "BenchmarkPeer.h"
#include <malloc.h>
#include <math.h>
#include <stdlib.h>

void peer_keep_memory(void) {
  mallopt(M_MMAP_THRESHOLD, 1 << 25);
  mallopt(M_TRIM_THRESHOLD, 1 << 30);
}

double *peer_goalposts(const double *x, int64_t n, double worst, double best) {
  double *y = malloc((size_t)n * sizeof *y);
  for (int64_t i = 0; i < n; i++) {
    double share = (x[i] - worst) / (best - worst);
    if (share < 0) share = 0;
    if (share > 1) share = 1;
    y[i] = share * 100;
  }
  return y;
}

double *peer_min_max(const double *x, int64_t n) {
  double least = INFINITY, greatest = -INFINITY;
  for (int64_t i = 0; i < n; i++) {
    if (x[i] < least) least = x[i];
    if (x[i] > greatest) greatest = x[i];
  }
  double *y = malloc((size_t)n * sizeof *y);
  for (int64_t i = 0; i < n; i++) y[i] = (x[i] - least) / (greatest - least) * 100;
  return y;
}

double *peer_z_score(const double *x, int64_t n) {
  double sum = 0, squares = 0;
  int64_t count = 0;
  for (int64_t i = 0; i < n; i++) {
    if (isnan(x[i])) continue;
    sum += x[i];
    count++;
  }
  double mean = sum / (double)count;
  for (int64_t i = 0; i < n; i++) {
    if (!isnan(x[i])) squares += (x[i] - mean) * (x[i] - mean);
  }
  double deviation = sqrt(squares / (double)(count - 1));
  double *y = malloc((size_t)n * sizeof *y);
  for (int64_t i = 0; i < n; i++) y[i] = (x[i] - mean) / deviation;
  return y;
}

double *peer_weighted_mean(const double *const *items, const double *weights, int64_t count, int64_t n) {
  double *y = malloc((size_t)n * sizeof *y);
  for (int64_t i = 0; i < n; i++) {
    double sum = 0, total = 0;
    for (int64_t k = 0; k < count; k++) {
      if (isnan(items[k][i])) continue;
      sum += weights[k] * items[k][i];
      total += weights[k];
    }
    y[i] = sum / total;
  }
  return y;
}

double *peer_formula(const double *a, const double *b, const double *c, int64_t n) {
  double *y = malloc((size_t)n * sizeof *y);
  for (int64_t i = 0; i < n; i++) y[i] = a[i] * b[i] / c[i] * 1000;
  return y;
}

double *peer_geometric_mean(const double *const *items, const double *weights, int64_t count, int64_t n) {
  double *y = malloc((size_t)n * sizeof *y);
  for (int64_t i = 0; i < n; i++) {
    double sum = 0, total = 0;
    for (int64_t k = 0; k < count; k++) {
      if (isnan(items[k][i])) continue;
      sum += weights[k] * log(items[k][i]);
      total += weights[k];
    }
    y[i] = exp(sum / total);
  }
  return y;
}

double *peer_group_means(const double *x, const int64_t *groups, int64_t n) {
  double sums[16] = {0};
  int64_t counts[16] = {0};
  for (int64_t i = 0; i < n; i++) {
    if (isnan(x[i])) continue;
    sums[groups[i]] += x[i];
    counts[groups[i]]++;
  }
  double *y = malloc((size_t)n * sizeof *y);
  for (int64_t i = 0; i < n; i++) y[i] = isnan(x[i]) ? sums[groups[i]] / (double)counts[groups[i]] : x[i];
  return y;
}
