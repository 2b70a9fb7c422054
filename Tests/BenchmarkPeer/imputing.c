#include "BenchmarkPeer.h"
#include "shared.h"

static double *filled(const double *x, int64_t n, double value) {
  double *y = new_array(n);
  for (int64_t i = 0; i < n; i++) y[i] = isnan(x[i]) ? value : x[i];
  return y;
}

double *peer_impute_mean(const double *x, int64_t n) { return filled(x, n, mean_of(x, n)); }

double *peer_impute_median(const double *x, int64_t n) {
  int64_t count;
  double *sorted = peer_sorted(x, n, &count), *y = filled(x, n, peer_quantile(sorted, count, 0.5));
  free(sorted);
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
  double *y = new_array(n);
  for (int64_t i = 0; i < n; i++) y[i] = isnan(x[i]) ? sums[groups[i]] / (double)counts[groups[i]] : x[i];
  return y;
}

double *peer_group_medians(const double *x, const int64_t *groups, int64_t n) {
  double *values = new_array(n), medians[16];
  for (int64_t g = 0; g < 16; g++) {
    int64_t count = 0, there;
    for (int64_t i = 0; i < n; i++) {
      if (groups[i] == g) values[count++] = x[i];
    }
    double *sorted = peer_sorted(values, count, &there);
    medians[g] = there > 0 ? peer_quantile(sorted, there, 0.5) : NAN;
    free(sorted);
  }
  double *y = new_array(n);
  for (int64_t i = 0; i < n; i++) y[i] = isnan(x[i]) ? medians[groups[i]] : x[i];
  free(values);
  return y;
}

double *peer_impute_earlier(const double *x, const int64_t *areas, const double *times, int64_t n, double back) {
  double *y = new_array(n);
  int64_t latest = -1;
  for (int64_t i = 0; i < n; i++) {
    y[i] = x[i];
    if (!isnan(x[i])) latest = i;
    else if (latest >= 0 && areas[latest] == areas[i] && times[i] - times[latest] <= back) y[i] = x[latest];
  }
  return y;
}

double *peer_impute_in_time(const double *x, const int64_t *areas, const double *times, int64_t n) {
  double *y = new_array(n);
  for (int64_t first = 0, end; first < n; first = end) {
    for (end = first; end < n && areas[end] == areas[first];) end++;
    int64_t before = -1, after = first;
    for (int64_t i = first; i < end; i++) {
      y[i] = x[i];
      if (!isnan(x[i])) {
        before = i;
        continue;
      }
      if (after <= i) {
        for (after = i + 1; after < end && isnan(x[after]);) after++;
      }
      if (before >= 0 && after < end) {
        double share = (times[i] - times[before]) / (times[after] - times[before]);
        y[i] = (1 - share) * x[before] + share * x[after];
      } else if (before >= 0) {
        y[i] = x[before];
      } else if (after < end) {
        y[i] = x[after];
      }
    }
  }
  return y;
}

double *peer_impute_nearest(const double *const *items, int64_t count, int64_t n, int64_t neighbours) {
  double *y = new_array(count * n), *table = new_array(count * n);
  double *distances = new_array(n), *eligible = new_array(n);
  for (int64_t k = 0; k < count; k++) {
    double mean = mean_of(items[k], n), deviation = deviation_of(items[k], n, mean, 1);
    for (int64_t i = 0; i < n; i++) table[i * count + k] = (items[k][i] - mean) / deviation;
    memcpy(y + k * n, items[k], (size_t)n * sizeof *y);
  }
  for (int64_t i = 0; i < n; i++) {
    int whole = 1;
    for (int64_t k = 0; k < count; k++) whole = whole && !isnan(items[k][i]);
    if (whole) continue;
    for (int64_t j = 0; j < n; j++) {
      double sum = 0;
      int64_t shared = 0;
      for (int64_t k = 0; k < count; k++) {
        double gap = table[i * count + k] - table[j * count + k];
        if (isnan(gap)) continue;
        sum += gap * gap;
        shared++;
      }
      distances[j] = j == i || shared == 0 ? NAN : sum / (double)shared;
    }
    for (int64_t k = 0; k < count; k++) {
      if (!isnan(items[k][i])) continue;
      for (int64_t j = 0; j < n; j++) eligible[j] = isnan(items[k][j]) ? NAN : distances[j];
      int64_t there, taken = 0;
      double *sorted = peer_sorted(eligible, n, &there), sum = 0;
      double limit = sorted[(there < neighbours ? there : neighbours) - 1] * (1 + 1e-9);
      for (int64_t j = 0; j < n; j++) {
        if (!(eligible[j] <= limit)) continue;
        sum += items[k][j];
        taken++;
      }
      y[k * n + i] = sum / (double)taken;
      free(sorted);
    }
  }
  free(table);
  free(distances);
  free(eligible);
  return y;
}
