#include "BenchmarkPeer.h"
#include "shared.h"

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

double *peer_square_root(const double *x, int64_t n) {
  double *y = new_array(n);
  for (int64_t i = 0; i < n; i++) y[i] = sqrt(x[i]);
  return y;
}

double *peer_logarithm(const double *x, int64_t n) {
  double *y = new_array(n);
  for (int64_t i = 0; i < n; i++) y[i] = x[i] > 0 ? log(x[i]) : NAN;
  return y;
}

double *peer_log_step(const double *x, int64_t n) {
  double least = least_of(x, n), start = 0.01 * (greatest_of(x, n) - least);
  double *y = new_array(n);
  for (int64_t i = 0; i < n; i++) y[i] = log(x[i] - least + start);
  return y;
}

double *peer_log_of_spread(const double *x, int64_t n) {
  double least = least_of(x, n), greatest = greatest_of(x, n);
  double *y = new_array(n);
  for (int64_t i = 0; i < n; i++) y[i] = log((greatest - 1) * (x[i] - least) / (greatest - least) + 1);
  return y;
}

double *peer_box_cox(const double *x, int64_t n, double lambda) {
  double least = least_of(x, n);
  double *y = new_array(n);
  for (int64_t i = 0; i < n; i++) y[i] = (pow(x[i] - least + 1, lambda) - 1) / lambda;
  return y;
}
