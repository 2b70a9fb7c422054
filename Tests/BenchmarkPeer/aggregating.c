#include "BenchmarkPeer.h"
#include "shared.h"

double *peer_weighted_mean(const double *const *items, const double *weights, int64_t count, int64_t n) {
  double *y = new_array(n);
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

double *peer_geometric_mean(const double *const *items, const double *weights, int64_t count, int64_t n) {
  double *y = new_array(n);
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

double *peer_harmonic_mean(const double *const *items, const double *weights, int64_t count, int64_t n) {
  double *y = new_array(n);
  for (int64_t i = 0; i < n; i++) {
    double sum = 0, total = 0;
    for (int64_t k = 0; k < count; k++) {
      if (isnan(items[k][i])) continue;
      if (items[k][i] < 0) total = NAN;
      sum += weights[k] / items[k][i];
      total += weights[k];
    }
    y[i] = total / sum;
  }
  return y;
}

double *peer_generalised_mean(const double *const *items, const double *weights, int64_t count, int64_t n,
                              double power) {
  double *y = new_array(n);
  for (int64_t i = 0; i < n; i++) {
    double sum = 0, total = 0;
    for (int64_t k = 0; k < count; k++) {
      if (isnan(items[k][i])) continue;
      sum += weights[k] * pow(items[k][i], power);
      total += weights[k];
    }
    y[i] = pow(sum / total, 1 / power);
  }
  return y;
}

double *peer_row_minimum(const double *const *items, int64_t count, int64_t n) {
  double *y = new_array(n);
  for (int64_t i = 0; i < n; i++) {
    double least = NAN;
    for (int64_t k = 0; k < count; k++) {
      if (!isnan(items[k][i]) && !(items[k][i] >= least)) least = items[k][i];
    }
    y[i] = least;
  }
  return y;
}

// The available values of a row from least to greatest with their weights; how many there are.
static int sorted_row(const double *const *items, const double *weights, int64_t count, int64_t i, double *values,
                      double *theirs) {
  int there = 0;
  for (int64_t k = 0; k < count; k++) {
    double value = items[k][i];
    if (isnan(value)) continue;
    int place = there++;
    for (; place > 0 && values[place - 1] > value; place--) {
      values[place] = values[place - 1];
      theirs[place] = theirs[place - 1];
    }
    values[place] = value;
    theirs[place] = weights[k];
  }
  return there;
}

double *peer_row_median(const double *const *items, const double *weights, int64_t count, int64_t n) {
  double *y = new_array(n), values[MOST], theirs[MOST];
  for (int64_t i = 0; i < n; i++) {
    int there = sorted_row(items, weights, count, i, values, theirs);
    double total = 0, below = 0;
    for (int k = 0; k < there; k++) total += theirs[k];
    y[i] = NAN;
    for (int k = 0; k < there; k++) {
      below += theirs[k];
      if (below * 2 < total) continue;
      y[i] = below * 2 == total && k + 1 < there ? (values[k] + values[k + 1]) / 2 : values[k];
      break;
    }
  }
  return y;
}

double *peer_ordered_average(const double *const *items, const double *order_weights, int64_t count, int64_t n) {
  double *y = new_array(n), values[MOST], theirs[MOST], total = 0;
  for (int64_t k = 0; k < count; k++) total += order_weights[k];
  for (int64_t i = 0; i < n; i++) {
    if (sorted_row(items, order_weights, count, i, values, theirs) < count) {
      y[i] = NAN;
      continue;
    }
    double sum = 0;
    for (int64_t k = 0; k < count; k++) sum += order_weights[k] * values[count - 1 - k];
    y[i] = sum / total;
  }
  return y;
}

double *peer_mean_min(const double *const *items, const double *weights, int64_t count, int64_t n, double penalty,
                      double smoothness) {
  double *y = new_array(n);
  for (int64_t i = 0; i < n; i++) {
    double sum = 0, total = 0, least = INFINITY;
    for (int64_t k = 0; k < count; k++) {
      if (isnan(items[k][i])) continue;
      sum += weights[k] * items[k][i];
      total += weights[k];
      if (items[k][i] < least) least = items[k][i];
    }
    double mean = sum / total, gap = mean - least;
    y[i] = mean - penalty * (sqrt(gap * gap + smoothness * smoothness) - smoothness);
  }
  return y;
}

// M - S²/M of items scored by a line each.
static double *penalised(const double *const *items, const double *weights, int64_t count, int64_t n,
                         const double *zeros, const double *slopes) {
  double *y = new_array(n);
  for (int64_t i = 0; i < n; i++) {
    double sum = 0, total = 0, squares = 0;
    for (int64_t k = 0; k < count; k++) {
      if (isnan(items[k][i])) continue;
      sum += weights[k] * (zeros[k] + slopes[k] * items[k][i]);
      total += weights[k];
    }
    double mean = sum / total;
    for (int64_t k = 0; k < count; k++) {
      if (isnan(items[k][i])) continue;
      double distance = zeros[k] + slopes[k] * items[k][i] - mean;
      squares += weights[k] * distance * distance;
    }
    y[i] = mean - squares / total / mean;
  }
  return y;
}

double *peer_mazziotta_pareto(const double *const *items, const double *weights, int64_t count, int64_t n) {
  double zeros[MOST], slopes[MOST];
  for (int64_t k = 0; k < count; k++) {
    double mean = mean_of(items[k], n);
    slopes[k] = 10 / deviation_of(items[k], n, mean, 0);
    zeros[k] = 100 - mean * slopes[k];
  }
  return penalised(items, weights, count, n, zeros, slopes);
}

double *peer_adjusted_mpi(const double *const *items, const double *weights, int64_t count, int64_t n, double base) {
  double zeros[MOST], slopes[MOST];
  for (int64_t k = 0; k < count; k++) {
    slopes[k] = 60 / (greatest_of(items[k], n) - least_of(items[k], n));
    zeros[k] = 100 - base * slopes[k];
  }
  return penalised(items, weights, count, n, zeros, slopes);
}
