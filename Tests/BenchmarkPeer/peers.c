#include "BenchmarkPeer.h"
#include "shared.h"

// Complete rows brought to mean 0 and deviation 1, side by side; their numbers go to `rows`.
static double *points(const double *const *items, int64_t count, int64_t n, int64_t **rows, int64_t *there) {
  *rows = complete_rows(items, count, n, there);
  double *table = new_array(*there * count);
  for (int64_t k = 0; k < count; k++) {
    double mean = mean_of(items[k], n), deviation = deviation_of(items[k], n, mean, 1);
    for (int64_t r = 0; r < *there; r++) table[r * count + k] = (items[k][(*rows)[r]] - mean) / deviation;
  }
  return table;
}

static double squared(const double *a, const double *b, int64_t width) {
  double sum = 0;
  for (int64_t k = 0; k < width; k++) sum += (a[k] - b[k]) * (a[k] - b[k]);
  return sum;
}

// The active group behind `a` that is nearest to it.
static int64_t nearest_behind(const double *squares, const char *active, int64_t n, int64_t a) {
  int64_t best = -1;
  for (int64_t b = a + 1; b < n; b++) {
    if (active[b] && (best < 0 || squares[a * n + b] < squares[a * n + best])) best = b;
  }
  return best;
}

double *peer_ward(const double *const *items, int64_t count, int64_t n) {
  int64_t *rows, there;
  double *table = points(items, count, n, &rows, &there), *y = calloc((size_t)n, sizeof *y);
  double *squares = new_array(there * there), *sizes = new_array(there), height = 0;
  int64_t *nearest = malloc((size_t)there * sizeof *nearest);
  char *active = malloc((size_t)there);
  memset(active, 1, (size_t)there);
  for (int64_t a = 0; a < there; a++) {
    sizes[a] = 1;
    for (int64_t b = 0; b < there; b++) squares[a * there + b] = squared(table + a * count, table + b * count, count);
  }
  for (int64_t a = 0; a < there; a++) nearest[a] = nearest_behind(squares, active, there, a);
  for (int64_t step = 0; step + 1 < there; step++) {
    int64_t p = -1, q;
    for (int64_t a = 0; a < there; a++) {
      if (!active[a] || nearest[a] < 0) continue;
      if (p < 0 || squares[a * there + nearest[a]] < squares[p * there + nearest[p]]) p = a;
    }
    q = nearest[p];
    double least = squares[p * there + q];
    height = fmax(height, sqrt(least));
    y[step] = height;
    active[q] = 0;
    for (int64_t c = 0; c < there; c++) {
      if (!active[c] || c == p) continue;
      double all = sizes[p] + sizes[q] + sizes[c];
      double joined = ((sizes[p] + sizes[c]) * squares[p * there + c] + (sizes[q] + sizes[c]) * squares[q * there + c] -
                       sizes[c] * least) / all;
      squares[p * there + c] = squares[c * there + p] = joined;
    }
    sizes[p] += sizes[q];
    for (int64_t a = 0; a < q; a++) {
      if (!active[a]) continue;
      if (a == p || nearest[a] == p || nearest[a] == q) nearest[a] = nearest_behind(squares, active, there, a);
      else if (a < p && squares[a * there + p] < squares[a * there + nearest[a]]) nearest[a] = p;
    }
  }
  free(rows);
  free(table);
  free(squares);
  free(sizes);
  free(nearest);
  free(active);
  return y;
}

double *peer_k_means(const double *const *items, int64_t count, int64_t n, int64_t groups, int64_t rounds) {
  int64_t *rows, there;
  double *table = points(items, count, n, &rows, &there), *y = new_array(n), *away = new_array(there);
  double *centres = calloc((size_t)(groups * count), sizeof *centres), *sizes = new_array(groups);
  int64_t *labels = calloc((size_t)there, sizeof *labels), chosen = 0;
  // The row nearest the mean of all, then always the farthest.
  double mean[MOST] = {0};
  for (int64_t r = 0; r < there; r++) {
    for (int64_t k = 0; k < count; k++) mean[k] += table[r * count + k] / (double)there;
  }
  for (int64_t r = 0; r < there; r++) {
    away[r] = INFINITY;
    if (squared(table + r * count, mean, count) < squared(table + chosen * count, mean, count)) chosen = r;
  }
  for (int64_t g = 0; g < groups; g++) {
    memcpy(centres + g * count, table + chosen * count, (size_t)count * sizeof *centres);
    for (int64_t r = 0; r < there; r++) away[r] = fmin(away[r], squared(table + r * count, centres + g * count, count));
    chosen = 0;
    for (int64_t r = 0; r < there; r++) {
      if (away[r] > away[chosen]) chosen = r;
    }
  }
  for (int64_t round = 0; round < rounds; round++) {
    for (int64_t r = 0; r < there; r++) {
      double least = INFINITY;
      for (int64_t g = 0; g < groups; g++) {
        double distance = squared(table + r * count, centres + g * count, count);
        if (distance < least) {
          least = distance;
          labels[r] = g;
        }
      }
    }
    if (round + 1 == rounds) break;
    memset(centres, 0, (size_t)(groups * count) * sizeof *centres);
    memset(sizes, 0, (size_t)groups * sizeof *sizes);
    for (int64_t r = 0; r < there; r++) {
      sizes[labels[r]]++;
      for (int64_t k = 0; k < count; k++) centres[labels[r] * count + k] += table[r * count + k];
    }
    for (int64_t c = 0; c < groups * count; c++) centres[c] /= sizes[c / count];
  }
  // Numbered in the order of their first rows.
  int64_t numbers[MOST] = {0}, next = 0;
  for (int64_t i = 0; i < n; i++) y[i] = NAN;
  for (int64_t r = 0; r < there; r++) {
    if (numbers[labels[r]] == 0) numbers[labels[r]] = ++next;
    y[rows[r]] = (double)numbers[labels[r]];
  }
  free(rows);
  free(table);
  free(away);
  free(centres);
  free(sizes);
  free(labels);
  return y;
}
