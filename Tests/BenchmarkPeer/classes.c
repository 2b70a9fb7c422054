#include "BenchmarkPeer.h"
#include "shared.h"

// Fisher, "On grouping for maximum homogeneity" (1958).
double *peer_natural_breaks(const double *x, int64_t n, int64_t classes) {
  int64_t count;
  double *sorted = peer_sorted(x, n, &count), *y = new_array(classes - 1), mean = mean_of(sorted, count);
  double *sums = calloc((size_t)count + 1, sizeof *sums), *squares = calloc((size_t)count + 1, sizeof *squares);
  double *before = new_array(count), *best = new_array(count);
  int64_t *begins = calloc((size_t)(classes * count), sizeof *begins);
  for (int64_t i = 0; i < count; i++) {
    double offset = sorted[i] - mean;
    sums[i + 1] = sums[i] + offset;
    squares[i + 1] = squares[i] + offset * offset;
    best[i] = squares[i + 1] - sums[i + 1] * sums[i + 1] / (double)(i + 1);
  }
  for (int64_t c = 1; c < classes; c++) {
    memcpy(before, best, (size_t)count * sizeof *before);
    for (int64_t last = c; last < count; last++) {
      best[last] = INFINITY;
      for (int64_t first = c; first <= last; first++) {
        double sum = sums[last + 1] - sums[first];
        double cost = squares[last + 1] - squares[first] - sum * sum / (double)(last - first + 1);
        if (before[first - 1] + cost < best[last]) {
          best[last] = before[first - 1] + cost;
          begins[c * count + last] = first;
        }
      }
    }
  }
  int64_t last = count - 1;
  for (int64_t c = classes - 1; c > 0; c--) {
    last = begins[c * count + last] - 1;
    y[c - 1] = sorted[last];
  }
  free(sorted);
  free(sums);
  free(squares);
  free(before);
  free(best);
  free(begins);
  return y;
}

double *peer_dalenius_hodges(const double *x, int64_t n, int64_t strata, int64_t bins) {
  double least = least_of(x, n), width = (greatest_of(x, n) - least) / (double)bins;
  double *frequencies = calloc((size_t)bins, sizeof *frequencies), *y = new_array(strata - 1);
  for (int64_t i = 0; i < n; i++) {
    if (isnan(x[i])) continue;
    int64_t bin = (int64_t)((x[i] - least) / width);
    frequencies[bin < bins ? bin : bins - 1]++;
  }
  double sum = 0;
  for (int64_t b = 0; b < bins; b++) {
    sum += sqrt(frequencies[b]);
    frequencies[b] = sum;
  }
  for (int64_t s = 1; s < strata; s++) {
    double wanted = (double)s * sum / (double)strata;
    int64_t nearest = 0;
    for (int64_t b = 1; b < bins; b++) {
      if (fabs(frequencies[b] - wanted) < fabs(frequencies[nearest] - wanted)) nearest = b;
    }
    y[s - 1] = least + (double)(nearest + 1) * width;
  }
  free(frequencies);
  return y;
}
