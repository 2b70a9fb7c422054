#include "BenchmarkPeer.h"
#include "shared.h"

double *peer_goalposts(const double *x, int64_t n, double worst, double best) {
  double *y = new_array(n);
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
  double *y = new_array(n);
  for (int64_t i = 0; i < n; i++) y[i] = (x[i] - least) / (greatest - least) * 100;
  return y;
}

double *peer_z_score(const double *x, int64_t n) {
  double mean = mean_of(x, n), deviation = deviation_of(x, n, mean, 1);
  double *y = new_array(n);
  for (int64_t i = 0; i < n; i++) y[i] = (x[i] - mean) / deviation;
  return y;
}

double *peer_distance_to_target(const double *x, int64_t n, double from, double target) {
  double *y = new_array(n);
  for (int64_t i = 0; i < n; i++) {
    y[i] = (x[i] - from) / (target - from);
    if (y[i] > 1) y[i] = 1;
  }
  return y;
}

double *peer_distance_to_reference(const double *x, int64_t n, int64_t area) {
  double least = least_of(x, n), reference = x[area];
  double *y = new_array(n);
  for (int64_t i = 0; i < n; i++) y[i] = (x[i] - least) / (reference - least);
  return y;
}

double *peer_distance_to_maximum(const double *x, int64_t n) {
  double least = least_of(x, n), greatest = greatest_of(x, n);
  double *y = new_array(n);
  for (int64_t i = 0; i < n; i++) y[i] = 1 - (greatest - x[i]) / (greatest - least);
  return y;
}

double *peer_fraction_of_maximum(const double *x, int64_t n) {
  double greatest = greatest_of(x, n);
  double *y = new_array(n);
  for (int64_t i = 0; i < n; i++) y[i] = x[i] / greatest;
  return y;
}

double *peer_ratio_to_mean(const double *x, int64_t n) { return peer_ratio(x, n, mean_of(x, n)); }

double *peer_ratio(const double *x, int64_t n, double yardstick) {
  double *y = new_array(n);
  for (int64_t i = 0; i < n; i++) y[i] = x[i] / yardstick;
  return y;
}

double *peer_bands(const double *x, int64_t n, const double *cuts, const double *scores, int64_t count) {
  double *y = new_array(n);
  for (int64_t i = 0; i < n; i++) {
    int64_t band = 0;
    while (band < count && x[i] >= cuts[band]) band++;
    y[i] = isnan(x[i]) ? NAN : scores[band];
  }
  return y;
}

double *peer_above_below_mean(const double *x, int64_t n, double threshold) {
  double mean = mean_of(x, n), limit = threshold * fabs(mean);
  double *y = new_array(n);
  for (int64_t i = 0; i < n; i++) {
    double distance = x[i] - mean;
    if (isnan(distance)) y[i] = NAN;
    else if (distance > limit) y[i] = 1;
    else if (distance < -limit) y[i] = -1;
    else y[i] = 0;
  }
  return y;
}

double *peer_cyclical(const double *x, const int64_t *series, int64_t areas, int64_t n) {
  double *mean = calloc((size_t)areas, sizeof *mean), *size = calloc((size_t)areas, sizeof *size);
  int64_t *count = calloc((size_t)areas, sizeof *count);
  for (int64_t i = 0; i < n; i++) {
    if (isnan(x[i])) continue;
    mean[series[i]] += x[i];
    count[series[i]]++;
  }
  for (int64_t a = 0; a < areas; a++) mean[a] /= (double)count[a];
  for (int64_t i = 0; i < n; i++) {
    if (!isnan(x[i])) size[series[i]] += fabs(x[i] - mean[series[i]]);
  }
  for (int64_t a = 0; a < areas; a++) size[a] /= (double)count[a];
  double *y = new_array(n);
  for (int64_t i = 0; i < n; i++) {
    int64_t a = series[i];
    y[i] = size[a] > 0 ? (x[i] - mean[a]) / size[a] : NAN;
  }
  free(mean);
  free(size);
  free(count);
  return y;
}

double *peer_annual_difference(const double *x, const double *earlier, int64_t n, double years) {
  double *y = new_array(n);
  for (int64_t i = 0; i < n; i++) {
    y[i] = earlier[i] == 0 ? NAN : (x[i] - earlier[i]) / fabs(earlier[i]) * 100 / years;
  }
  return y;
}

double *peer_baseline(const double *x, const double *base, int64_t n) {
  double *y = new_array(n);
  for (int64_t i = 0; i < n; i++) {
    y[i] = base[i] == 0 ? NAN : 100 + 100 * (x[i] - base[i]) / fabs(base[i]);
  }
  return y;
}

double *peer_sigmoid(const double *x, int64_t n, double midpoint, double steepness) {
  double *y = new_array(n);
  for (int64_t i = 0; i < n; i++) y[i] = 100 / (1 + exp(-steepness * (x[i] - midpoint)));
  return y;
}
