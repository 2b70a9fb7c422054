#include "BenchmarkPeer.h"
#include "shared.h"

static void project_out(double *rest, const double *direction, double along, int64_t n) {
  for (int64_t r = 0; r < n; r++) rest[r] -= along * direction[r];
}

double *peer_impute_regression(const double *x, const double *const *predictors, int64_t count, int64_t n) {
  int width = (int)count;
  const double *all[MOST];
  double *columns[MOST], mean[MOST], deviation[MOST], triangle[MOST][MOST], loads[MOST];
  int64_t rows;
  for (int k = 0; k < width; k++) all[k] = predictors[k];
  all[width] = x;
  peer_complete(all, width + 1, n, columns, &rows);
  for (int k = 0; k <= width; k++) {
    mean[k] = mean_of(columns[k], rows);
    deviation[k] = deviation_of(columns[k], rows, mean[k], 1);
    for (int64_t r = 0; r < rows; r++) columns[k][r] = (columns[k][r] - mean[k]) / deviation[k];
  }
  // Modified Gram-Schmidt, twice.
  double *residuals = columns[width];
  for (int k = 0; k < width; k++) {
    for (int j = 0; j < k; j++) triangle[k][j] = 0;
    for (int twice = 0; twice < 2; twice++) {
      for (int j = 0; j < k; j++) {
        double along = product_of(columns[k], columns[j], rows);
        triangle[k][j] += along;
        project_out(columns[k], columns[j], along, rows);
      }
    }
    triangle[k][k] = sqrt(product_of(columns[k], columns[k], rows));
    for (int64_t r = 0; r < rows; r++) columns[k][r] /= triangle[k][k];
    loads[k] = product_of(columns[k], residuals, rows);
    project_out(residuals, columns[k], loads[k], rows);
  }
  double spread = sqrt(product_of(residuals, residuals, rows) / (double)(rows - 1 - width));
  double *y = new_array(2 * n);
  for (int64_t i = 0; i < n; i++) {
    y[i] = x[i];
    y[n + i] = NAN;
    if (!isnan(x[i])) continue;
    double parts[MOST], value = 0, leverage = 1 / (double)rows;
    for (int k = 0; k < width; k++) {
      parts[k] = (predictors[k][i] - mean[k]) / deviation[k];
      for (int j = 0; j < k; j++) parts[k] -= triangle[k][j] * parts[j];
      parts[k] /= triangle[k][k];
      value += loads[k] * parts[k];
      leverage += parts[k] * parts[k];
    }
    y[i] = mean[width] + value * deviation[width];
    y[n + i] = isnan(value) ? NAN : spread * deviation[width] * sqrt(1 + leverage);
  }
  for (int k = 0; k <= width; k++) free(columns[k]);
  return y;
}

static void sweep(double *table, int width, int k) {
  double pivot = table[k * width + k];
  for (int i = 0; i < width; i++) {
    if (i == k) continue;
    double factor = table[i * width + k] / pivot;
    for (int j = 0; j < width; j++) {
      if (j != k) table[i * width + j] -= factor * table[k * width + j];
    }
  }
  for (int j = 0; j < width; j++) {
    if (j == k) continue;
    table[k * width + j] /= pivot;
    table[j * width + k] = table[k * width + j];
  }
  table[k * width + k] = -1 / pivot;
}

// A row with its gaps filled by what its known items say; `table` becomes the covariance they leave.
static int expect(double *filled, const double *row, const double *means, const double *covariance, double *table,
                  int width) {
  int gaps = 0;
  for (int k = 0; k < width; k++) gaps += isnan(row[k]) != 0;
  memcpy(filled, row, (size_t)width * sizeof *filled);
  if (gaps == 0) return 0;
  memcpy(table, covariance, (size_t)(width * width) * sizeof *table);
  for (int k = 0; k < width; k++) {
    if (!isnan(row[k])) sweep(table, width, k);
  }
  for (int k = 0; k < width; k++) {
    if (!isnan(row[k])) continue;
    filled[k] = means[k];
    for (int j = 0; j < width; j++) {
      if (!isnan(row[j])) filled[k] += table[j * width + k] * (row[j] - means[j]);
    }
  }
  return gaps;
}

double *peer_impute_normal(const double *const *items, int64_t count, int64_t n, int64_t rounds) {
  int width = (int)count;
  double means[MOST] = {0}, covariance[MOST * MOST] = {0}, table[MOST * MOST], squares[MOST * MOST];
  double centre[MOST], deviation[MOST], *rows = new_array(n * count), *filled = new_array(n * count);
  for (int k = 0; k < width; k++) {
    centre[k] = mean_of(items[k], n);
    deviation[k] = deviation_of(items[k], n, centre[k], 1);
    covariance[k * width + k] = 1;
    for (int64_t i = 0; i < n; i++) rows[i * count + k] = (items[k][i] - centre[k]) / deviation[k];
  }
  for (int64_t round = 0; round < rounds; round++) {
    double sums[MOST] = {0};
    memset(squares, 0, sizeof squares);
    for (int64_t i = 0; i < n; i++) {
      const double *row = rows + i * count;
      int gaps = expect(filled + i * count, row, means, covariance, table, width);
      for (int k = 0; k < width; k++) sums[k] += filled[i * count + k];
      for (int k = 0; k < width && gaps > 0; k++) {
        for (int j = 0; j <= k; j++) {
          if (isnan(row[k]) && isnan(row[j])) squares[k * width + j] += table[k * width + j];
        }
      }
    }
    for (int k = 0; k < width; k++) means[k] = sums[k] / (double)n;
    for (int64_t i = 0; i < n; i++) {
      for (int k = 0; k < width; k++) {
        double distance = filled[i * count + k] - means[k];
        for (int j = 0; j <= k; j++) squares[k * width + j] += distance * (filled[i * count + j] - means[j]);
      }
    }
    for (int k = 0; k < width; k++) {
      for (int j = 0; j <= k; j++) {
        covariance[k * width + j] = covariance[j * width + k] = squares[k * width + j] / (double)n;
      }
    }
  }
  double *y = new_array(count * n);
  for (int64_t i = 0; i < n; i++) {
    expect(filled, rows + i * count, means, covariance, table, width);
    for (int k = 0; k < width; k++) {
      y[k * n + i] = isnan(items[k][i]) ? centre[k] + filled[k] * deviation[k] : items[k][i];
    }
  }
  free(rows);
  free(filled);
  return y;
}
