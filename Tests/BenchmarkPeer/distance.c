#include "BenchmarkPeer.h"
#include "shared.h"

// What each item adds to those before it: the squared length that is left of its centred, scaled column.
static void new_information(double *const *z, const int *order, int count, int64_t n, double **space, double *weights) {
  for (int k = 0; k < count; k++) {
    double *rest = space[k];
    memcpy(rest, z[order[k]], (size_t)n * sizeof *rest);
    for (int twice = 0; twice < 2; twice++) {
      for (int j = 0; j < k; j++) {
        double along = product_of(rest, space[j], n);
        for (int64_t i = 0; i < n; i++) rest[i] -= along * space[j][i];
      }
    }
    double left = product_of(rest, rest, n), length = sqrt(left);
    weights[order[k]] = left < 1 ? left : 1;
    for (int64_t i = 0; i < n; i++) rest[i] /= length;
  }
}

double *peer_dp2(const double *const *items, const double *reference, int64_t items_count, int64_t n) {
  int count = (int)items_count, order[MOST], last[MOST];
  double *z[MOST], *space[MOST], deviation[MOST], weights[MOST], close[MOST];
  double *distance = malloc((size_t)n * sizeof *distance);
  for (int k = 0; k < count; k++) {
    z[k] = malloc((size_t)n * sizeof **z);
    space[k] = malloc((size_t)n * sizeof **space);
    double sum = 0, squares = 0;
    for (int64_t i = 0; i < n; i++) sum += items[k][i];
    double mean = sum / (double)n;
    for (int64_t i = 0; i < n; i++) squares += (items[k][i] - mean) * (items[k][i] - mean);
    deviation[k] = sqrt(squares / (double)n);
    for (int64_t i = 0; i < n; i++) z[k][i] = (items[k][i] - mean) / sqrt(squares);
    weights[k] = 1;
    last[k] = -1;
  }
  for (int round = 0; round <= 50; round++) {
    memset(distance, 0, (size_t)n * sizeof *distance);
    for (int k = 0; k < count; k++) {
      for (int64_t i = 0; i < n; i++) distance[i] += weights[k] * fabs(items[k][i] - reference[k]) / deviation[k];
    }
    if (round > 0 && memcmp(order, last, sizeof *order * (size_t)count) == 0) break;
    if (round > 0) memcpy(last, order, sizeof *order * (size_t)count);
    double mean = 0;
    for (int64_t i = 0; i < n; i++) mean += distance[i] / (double)n;
    for (int k = 0; k < count; k++) {
      double sum = 0;
      for (int64_t i = 0; i < n; i++) sum += z[k][i] * (distance[i] - mean);
      close[k] = fabs(sum);
      int place = k;
      for (; place > 0 && close[order[place - 1]] < close[k]; place--) order[place] = order[place - 1];
      order[place] = k;
    }
    new_information(z, order, count, n, space, weights);
  }
  for (int k = 0; k < count; k++) {
    free(z[k]);
    free(space[k]);
  }
  return distance;
}
