#include "BenchmarkPeer.h"
#include "shared.h"

static double *shares(double *y, int64_t count) {
  double total = 0;
  for (int64_t k = 0; k < count; k++) total += y[k];
  for (int64_t k = 0; k < count; k++) y[k] /= total;
  return y;
}

double *peer_deviation_weights(const double *const *items, int64_t count, int64_t n) {
  double *y = new_array(count);
  for (int64_t k = 0; k < count; k++) y[k] = deviation_of(items[k], n, mean_of(items[k], n), 1);
  return shares(y, count);
}

double *peer_gini_weights(const double *const *items, int64_t count, int64_t n) {
  double *y = new_array(count);
  for (int64_t k = 0; k < count; k++) {
    int64_t there;
    double *sorted = peer_sorted(items[k], n, &there), above = 0, total = 0;
    for (int64_t i = 0; i < there; i++) {
      above += (double)(2 * (i + 1) - there - 1) * sorted[i];
      total += sorted[i];
    }
    y[k] = above / ((double)there * total);
    free(sorted);
  }
  return shares(y, count);
}

double *peer_entropy_weights(const double *const *items, int64_t count, int64_t n) {
  double *y = new_array(count);
  for (int64_t k = 0; k < count; k++) {
    double total = 0, entropy = 0;
    int64_t there = 0;
    for (int64_t i = 0; i < n; i++) {
      if (isnan(items[k][i])) continue;
      total += items[k][i];
      there++;
    }
    for (int64_t i = 0; i < n; i++) {
      if (isnan(items[k][i])) continue;
      double part = items[k][i] / total;
      if (part > 0) entropy -= part * log(part);
    }
    y[k] = 1 - entropy / log((double)there);
  }
  return shares(y, count);
}

double *peer_critic_weights(const double *const *items, int64_t count, int64_t n) {
  double *y = new_array(count), conflict[MOST] = {0};
  for (int64_t i = 0; i < count; i++) {
    for (int64_t j = i + 1; j < count; j++) {
      double apart = 1 - peer_pearson(items[i], items[j], n);
      conflict[i] += apart;
      conflict[j] += apart;
    }
    double span = greatest_of(items[i], n) - least_of(items[i], n);
    y[i] = deviation_of(items[i], n, mean_of(items[i], n), 1) / span;
  }
  for (int64_t k = 0; k < count; k++) y[k] *= conflict[k];
  return shares(y, count);
}

double *peer_merec_weights(const double *const *items, int64_t count, int64_t n) {
  int64_t there, *rows = complete_rows(items, count, n, &there);
  double *y = calloc((size_t)count, sizeof *y), least[MOST], logs[MOST], m = (double)count;
  for (int64_t k = 0; k < count; k++) {
    least[k] = INFINITY;
    for (int64_t r = 0; r < there; r++) least[k] = fmin(least[k], items[k][rows[r]]);
  }
  for (int64_t r = 0; r < there; r++) {
    double total = 0;
    for (int64_t k = 0; k < count; k++) {
      logs[k] = fabs(log(least[k] / items[k][rows[r]]));
      total += logs[k];
    }
    double performance = log(1 + total / m);
    for (int64_t k = 0; k < count; k++) y[k] += fabs(log(1 + (total - logs[k]) / m) - performance);
  }
  free(rows);
  return shares(y, count);
}

double *peer_pairwise_weights(const double *judgements, int64_t count, int64_t rounds) {
  double *y = new_array(count), image[MOST];
  for (int64_t k = 0; k < count; k++) y[k] = 1 / (double)count;
  for (int64_t round = 0; round < rounds; round++) {
    for (int64_t i = 0; i < count; i++) image[i] = product_of(judgements + i * count, y, count);
    memcpy(y, image, (size_t)count * sizeof *y);
    shares(y, count);
  }
  return y;
}

// The largest sum of weighted `own` numbers while no row's sum exceeds 1: the simplex method, of which only the columns
// outside the basis are kept.
static double simplex(const double *rows, const double *own, int n, int width, double *table, double *levels) {
  double gains[MOST], value = 0;
  memcpy(table, rows, (size_t)(n * width) * sizeof *table);
  memcpy(gains, own, (size_t)width * sizeof *gains);
  for (int r = 0; r < n; r++) levels[r] = 1;
  for (;;) {
    int column = 0, row = -1;
    for (int j = 1; j < width; j++) {
      if (gains[j] > gains[column]) column = j;
    }
    if (gains[column] <= 1e-9) return value;
    for (int r = 0; r < n; r++) {
      double rate = table[r * width + column];
      if (rate > 1e-9 && (row < 0 || levels[r] / rate < levels[row] / table[row * width + column])) row = r;
    }
    double *pivots = table + row * width, inverse = 1 / pivots[column];
    for (int j = 0; j < width; j++) pivots[j] *= inverse;
    pivots[column] = inverse;
    levels[row] *= inverse;
    for (int r = 0; r < n; r++) {
      double factor = table[r * width + column];
      if (r == row || factor == 0) continue;
      table[r * width + column] = 0;
      for (int j = 0; j < width; j++) table[r * width + j] -= factor * pivots[j];
      levels[r] -= factor * levels[row];
    }
    double factor = gains[column];
    gains[column] = 0;
    for (int j = 0; j < width; j++) gains[j] -= factor * pivots[j];
    value += factor * levels[row];
  }
}

double *peer_benefit_of_the_doubt(const double *const *items, int64_t count, int64_t n) {
  int64_t there, *complete = complete_rows(items, count, n, &there);
  double *y = new_array(n), *rows = new_array(there * count), *table = new_array(there * count);
  double *levels = new_array(there);
  for (int64_t i = 0; i < n; i++) y[i] = NAN;
  for (int64_t r = 0; r < there; r++) {
    for (int64_t k = 0; k < count; k++) rows[r * count + k] = items[k][complete[r]];
  }
  for (int64_t r = 0; r < there; r++) {
    y[complete[r]] = simplex(rows, rows + r * count, (int)there, (int)count, table, levels);
  }
  free(complete);
  free(rows);
  free(table);
  free(levels);
  return y;
}
