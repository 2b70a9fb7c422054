#include "BenchmarkPeer.h"
#include "shared.h"

// Twice the weight on which `a` is ahead of `b` plus that of equals; twice the weight compared goes to `all`.
static double ahead(const double *a, const double *b, const double *weights, int64_t count, double *all) {
  double sum = 0, total = 0;
  for (int64_t k = 0; k < count; k++) {
    if (isnan(a[k]) || isnan(b[k])) continue;
    if (a[k] > b[k]) sum += 2 * weights[k];
    else if (a[k] == b[k]) sum += weights[k];
    total += 2 * weights[k];
  }
  *all = total;
  return sum;
}

static double *side_by_side(const double *const *items, int64_t count, int64_t n) {
  double *table = new_array(n * count);
  for (int64_t i = 0; i < n; i++) {
    for (int64_t k = 0; k < count; k++) table[i * count + k] = items[k][i];
  }
  return table;
}

double *peer_copeland(const double *const *items, const double *weights, int64_t count, int64_t n) {
  double *table = side_by_side(items, count, n), *y = calloc((size_t)n, sizeof *y), total;
  for (int64_t a = 0; a < n; a++) {
    for (int64_t b = a + 1; b < n; b++) {
      double wins = ahead(table + a * count, table + b * count, weights, count, &total);
      int outcome = (2 * wins > total) - (2 * wins < total);
      y[a] += outcome;
      y[b] -= outcome;
    }
  }
  free(table);
  return y;
}

double *peer_kemeny(const double *const *items, const double *weights, int64_t count, int64_t n) {
  double *table = side_by_side(items, count, n), gains[MOST][MOST] = {{0}}, total;
  for (int64_t a = 0; a < n; a++) {
    for (int64_t b = 0; b < n; b++) {
      double wins = ahead(table + a * count, table + b * count, weights, count, &total);
      if (a != b && total > 0) gains[a][b] = wins / total;
    }
  }
  // The best score of every set, and which area comes first in it.
  int64_t sets = (int64_t)1 << n;
  double *best = calloc((size_t)sets, sizeof *best);
  int8_t *first = calloc((size_t)sets, sizeof *first);
  for (int64_t set = 1; set < sets; set++) {
    best[set] = -1;
    for (int8_t a = 0; a < n; a++) {
      if (!(set >> a & 1)) continue;
      int64_t rest = set & ~((int64_t)1 << a);
      double score = best[rest];
      for (int64_t b = 0; b < n; b++) {
        if (rest >> b & 1) score += gains[a][b];
      }
      if (score > best[set] + 1e-12) {
        best[set] = score;
        first[set] = a;
      }
    }
  }
  double *y = new_array(n);
  int64_t left = sets - 1;
  for (int64_t place = 0; place < n; place++) {
    y[place] = first[left];
    left &= ~((int64_t)1 << first[left]);
  }
  free(table);
  free(best);
  free(first);
  return y;
}
