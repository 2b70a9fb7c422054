#include "BenchmarkPeer.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

void peer_skew_and_kurtosis(const double *x, int64_t n, double *skewness, double *kurtosis) {
  double sum = 0, twos = 0, threes = 0, fours = 0;
  int64_t there = 0;
  for (int64_t i = 0; i < n; i++) {
    if (isnan(x[i])) continue;
    sum += x[i];
    there++;
  }
  double count = (double)there, mean = sum / count;
  for (int64_t i = 0; i < n; i++) {
    if (isnan(x[i])) continue;
    double d = x[i] - mean, d2 = d * d;
    twos += d2;
    threes += d2 * d;
    fours += d2 * d2;
  }
  *skewness = sqrt(count) * threes / (twos * sqrt(twos)) * sqrt(count * (count - 1)) / (count - 2);
  *kurtosis = ((count + 1) * (count * fours / (twos * twos) - 3) + 6) * (count - 1) / ((count - 2) * (count - 3));
}

static int passes(const double *x, int64_t n, double *skewness) {
  double kurtosis;
  peer_skew_and_kurtosis(x, n, skewness, &kurtosis);
  return fabs(*skewness) < 2 || kurtosis < 3.5;
}

// Every point at the end takes the next value inwards; `sign` is -1 for the lower end.
static int64_t bring_in(double *y, int64_t n, double sign) {
  double end = -INFINITY, next = -INFINITY;
  for (int64_t i = 0; i < n; i++) {
    if (sign * y[i] > end) end = sign * y[i];
  }
  for (int64_t i = 0; i < n; i++) {
    if (sign * y[i] > next && sign * y[i] < end) next = sign * y[i];
  }
  int64_t points = 0;
  for (int64_t i = 0; i < n; i++) {
    if (sign * y[i] != end) continue;
    y[i] = sign * next;
    points++;
  }
  return points;
}

double *peer_treat(const double *x, int64_t n) {
  double *y = malloc((size_t)n * sizeof *y);
  memcpy(y, x, (size_t)n * sizeof *y);
  double skewness;
  int64_t high = 0, low = 0;
  int good = passes(y, n, &skewness);
  while (!good && high + low < 5) {
    if (skewness >= 0) high = bring_in(y, n, 1);
    else low = bring_in(y, n, -1);
    good = passes(y, n, &skewness);
  }
  if (good) return y;
  double least = INFINITY, greatest = -INFINITY;
  for (int64_t i = 0; i < n; i++) {
    if (x[i] < least) least = x[i];
    if (x[i] > greatest) greatest = x[i];
  }
  for (int64_t i = 0; i < n; i++) y[i] = log(x[i] - least + 0.01 * (greatest - least));
  return y;
}
