#include "BenchmarkPeer.h"
#include "shared.h"

double *peer_pool(const double *counts, const double *bases, int64_t areas, int64_t years, int64_t window) {
  int64_t n = areas * years;
  double *y = new_array(3 * n);
  for (int64_t a = 0; a < areas; a++) {
    const double *events = counts + a * years, *sizes = bases + a * years;
    for (int64_t t = 0; t < years; t++) {
      double event = 0, size = 0;
      int found = 0;
      for (int64_t s = t < window ? 0 : t - window + 1; s <= t; s++) {
        if (isnan(events[s]) || isnan(sizes[s]) || sizes[s] < 0) continue;
        event += events[s];
        size += sizes[s];
        found++;
      }
      int64_t i = a * years + t;
      y[i] = size > 0 ? event / size : NAN;
      y[n + i] = found > 0 ? event : NAN;
      y[2 * n + i] = found > 0 ? size : NAN;
    }
  }
  return y;
}

double *peer_shrink(const double *counts, const double *bases, const int64_t *groups, int64_t group_count, int64_t n) {
  size_t number = (size_t)group_count;
  double *events = calloc(number, sizeof *events), *sizes = calloc(number, sizeof *sizes);
  double *spread = calloc(number, sizeof *spread), *members = calloc(number, sizeof *members);
  for (int64_t i = 0; i < n; i++) {
    if (!(counts[i] >= 0 && bases[i] > 0)) continue;
    events[groups[i]] += counts[i];
    sizes[groups[i]] += bases[i];
    members[groups[i]]++;
  }
  for (int64_t i = 0; i < n; i++) {
    if (!(counts[i] >= 0 && bases[i] > 0)) continue;
    double distance = counts[i] / bases[i] - events[groups[i]] / sizes[groups[i]];
    spread[groups[i]] += bases[i] * distance * distance;
  }
  double *y = new_array(3 * n);
  for (int64_t i = 0; i < n; i++) {
    y[i] = y[n + i] = y[2 * n + i] = NAN;
    if (!(counts[i] >= 0 && bases[i] > 0)) continue;
    int64_t g = groups[i];
    double rate = events[g] / sizes[g], variance = spread[g] / sizes[g] - rate / (sizes[g] / members[g]);
    double share = variance > 0 ? variance / (variance + rate / bases[i]) : 0;
    y[i] = rate + share * (counts[i] / bases[i] - rate);
    y[n + i] = share;
    y[2 * n + i] = rate;
  }
  free(events);
  free(sizes);
  free(spread);
  free(members);
  return y;
}

double *peer_wilson(const double *counts, const double *bases, int64_t n, double z) {
  double *y = new_array(2 * n);
  for (int64_t i = 0; i < n; i++) {
    y[i] = y[n + i] = NAN;
    if (!(bases[i] > 0 && counts[i] >= 0 && counts[i] <= bases[i])) continue;
    double p = counts[i] / bases[i], square = z * z / bases[i];
    double middle = p + square / 2, half = sqrt(square * (p * (1 - p) + square / 4));
    y[i] = (middle - half) / (1 + square);
    y[n + i] = (middle + half) / (1 + square);
  }
  return y;
}
