#include "BenchmarkPeer.h"
#include "shared.h"

// Methods that compare each area with all others; a row with a gap takes no part.

static double *missing(int64_t n) {
  double *y = new_array(n);
  for (int64_t i = 0; i < n; i++) y[i] = NAN;
  return y;
}

static double total_of(const double *weights, int64_t count) {
  double total = 0;
  for (int64_t k = 0; k < count; k++) total += weights[k];
  return total;
}

double *peer_wroclaw(const double *const *items, int64_t count, int64_t n) {
  int64_t there, *rows = complete_rows(items, count, n, &there);
  double *y = missing(n), best[MOST], sum = 0, squares = 0;
  for (int64_t k = 0; k < count; k++) {
    best[k] = -INFINITY;
    for (int64_t r = 0; r < there; r++) best[k] = fmax(best[k], items[k][rows[r]]);
  }
  for (int64_t r = 0; r < there; r++) {
    double distance = 0;
    for (int64_t k = 0; k < count; k++) {
      double gap = items[k][rows[r]] - best[k];
      distance += gap * gap;
    }
    y[rows[r]] = sqrt(distance);
    sum += y[rows[r]];
  }
  double mean = sum / (double)there;
  for (int64_t r = 0; r < there; r++) squares += (y[rows[r]] - mean) * (y[rows[r]] - mean);
  double unit = mean + 2 * sqrt(squares / (double)(there - 1));
  for (int64_t r = 0; r < there; r++) y[rows[r]] /= unit;
  free(rows);
  return y;
}

double *peer_topsis(const double *const *items, const double *weights, const int64_t *reversed, int64_t count,
                    int64_t n) {
  int64_t there, *rows = complete_rows(items, count, n, &there);
  double *y = missing(n), *to_best = calloc((size_t)there, sizeof *y), *to_worst = calloc((size_t)there, sizeof *y);
  double total = total_of(weights, count);
  for (int64_t k = 0; k < count; k++) {
    double least = INFINITY, greatest = -INFINITY, squares = 0, weight = weights[k] / total;
    for (int64_t r = 0; r < there; r++) {
      double x = items[k][rows[r]];
      squares += x * x;
      if (x < least) least = x;
      if (x > greatest) greatest = x;
    }
    double length = sqrt(squares), best = reversed[k] ? least : greatest, worst = reversed[k] ? greatest : least;
    // 1 less the part where lower is better: distances are the same.
    for (int64_t r = 0; r < there; r++) {
      double up = weight * (items[k][rows[r]] - best) / length, down = weight * (items[k][rows[r]] - worst) / length;
      to_best[r] += up * up;
      to_worst[r] += down * down;
    }
  }
  for (int64_t r = 0; r < there; r++) y[rows[r]] = sqrt(to_worst[r]) / (sqrt(to_best[r]) + sqrt(to_worst[r]));
  free(rows);
  free(to_best);
  free(to_worst);
  return y;
}

double *peer_vikor(const double *const *items, const double *weights, const int64_t *reversed, int64_t count,
                   int64_t n) {
  int64_t there, *rows = complete_rows(items, count, n, &there);
  double *y = missing(n), *group = calloc((size_t)there, sizeof *y), *regret = calloc((size_t)there, sizeof *y);
  double total = total_of(weights, count);
  for (int64_t k = 0; k < count; k++) {
    double least = INFINITY, greatest = -INFINITY, weight = weights[k] / total;
    for (int64_t r = 0; r < there; r++) {
      double x = items[k][rows[r]];
      if (x < least) least = x;
      if (x > greatest) greatest = x;
    }
    double best = reversed[k] ? least : greatest, worst = reversed[k] ? greatest : least;
    for (int64_t r = 0; r < there; r++) {
      double shortfall = weight * (best - items[k][rows[r]]) / (best - worst);
      group[r] += shortfall;
      if (shortfall > regret[r]) regret[r] = shortfall;
    }
  }
  double s0 = least_of(group, there), s1 = greatest_of(group, there);
  double r0 = least_of(regret, there), r1 = greatest_of(regret, there);
  for (int64_t r = 0; r < there; r++) y[rows[r]] = (group[r] - s0) / (s1 - s0) / 2 + (regret[r] - r0) / (r1 - r0) / 2;
  free(rows);
  free(group);
  free(regret);
  return y;
}

static double degree(double advantage, double indifference, double preference) {
  if (advantage <= indifference) return 0;
  if (advantage >= preference) return 1;
  return (advantage - indifference) / (preference - indifference);
}

double *peer_promethee(const double *const *items, const double *weights, const int64_t *reversed, int64_t count,
                       int64_t n, double indifference, double preference) {
  int64_t there, *rows = complete_rows(items, count, n, &there);
  double *y = missing(n), total = total_of(weights, count);
  double *table = new_array(there * count), *net = calloc((size_t)there, sizeof *net);
  for (int64_t r = 0; r < there; r++) {
    for (int64_t k = 0; k < count; k++) table[r * count + k] = (reversed[k] ? -1 : 1) * items[k][rows[r]];
  }
  for (int64_t a = 0; a < there; a++) {
    for (int64_t b = 0; b < there; b++) {
      double preferred = 0;
      for (int64_t k = 0; k < count; k++) {
        preferred += weights[k] * degree(table[a * count + k] - table[b * count + k], indifference, preference);
      }
      net[a] += preferred;
      net[b] -= preferred;
    }
  }
  for (int64_t r = 0; r < there; r++) y[rows[r]] = net[r] / total / (double)(there - 1);
  free(rows);
  free(table);
  free(net);
  return y;
}
