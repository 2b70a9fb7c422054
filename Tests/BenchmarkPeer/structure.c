#include "BenchmarkPeer.h"
#include "shared.h"

void peer_complete(const double *const *items, int width, int64_t n, double **columns, int64_t *count) {
  int64_t *rows = complete_rows(items, width, n, count);
  for (int k = 0; k < width; k++) {
    columns[k] = new_array(*count);
    for (int64_t r = 0; r < *count; r++) columns[k][r] = items[k][rows[r]];
  }
  free(rows);
}

// Columns less their means, each of length 1.
static void unit_columns(double *const *columns, int width, int64_t n) {
  for (int k = 0; k < width; k++) {
    double mean = mean_of(columns[k], n);
    for (int64_t r = 0; r < n; r++) columns[k][r] -= mean;
    double length = sqrt(product_of(columns[k], columns[k], n));
    for (int64_t r = 0; r < n; r++) columns[k][r] /= length;
  }
}

void peer_correlations(double *const *columns, int width, int64_t n, double *matrix) {
  unit_columns(columns, width, n);
  for (int i = 0; i < width; i++) {
    for (int j = i; j < width; j++) {
      matrix[i * width + j] = matrix[j * width + i] = i == j ? 1 : product_of(columns[i], columns[j], n);
    }
  }
}

static void free_all(double *const *columns, int width) {
  for (int k = 0; k < width; k++) free(columns[k]);
}

// The cyclic Jacobi method.
void peer_eigen(double *a, int width, double *values, double *vectors) {
  double v[MOST * MOST] = {0};
  for (int k = 0; k < width; k++) v[k * width + k] = 1;
  for (int turned = 1; turned;) {
    turned = 0;
    for (int p = 0; p < width; p++) {
      for (int q = p + 1; q < width; q++) {
        double beside = a[p * width + q];
        if (fabs(beside) <= 0x1p-58) continue;
        turned = 1;
        double half = (a[q * width + q] - a[p * width + p]) / (2 * beside);
        double t = (half < 0 ? -1 : 1) / (fabs(half) + sqrt(1 + half * half)), c = 1 / sqrt(1 + t * t), s = t * c;
        for (int k = 0; k < width; k++) {
          double x = a[k * width + p], y = a[k * width + q];
          a[k * width + p] = c * x - s * y;
          a[k * width + q] = s * x + c * y;
        }
        for (int k = 0; k < width; k++) {
          double x = a[p * width + k], y = a[q * width + k], z = v[k * width + p], w = v[k * width + q];
          a[p * width + k] = c * x - s * y;
          a[q * width + k] = s * x + c * y;
          v[k * width + p] = c * z - s * w;
          v[k * width + q] = s * z + c * w;
        }
        a[p * width + q] = a[q * width + p] = 0;
      }
    }
  }
  int used[MOST] = {0};
  for (int k = 0; k < width; k++) {
    int best = -1;
    for (int j = 0; j < width; j++) {
      if (!used[j] && (best < 0 || a[j * width + j] > a[best * width + best])) best = j;
    }
    used[best] = 1;
    values[k] = a[best * width + best];
    double sum = 0;
    for (int i = 0; i < width; i++) sum += v[i * width + best];
    for (int i = 0; i < width; i++) vectors[i * width + k] = sum < 0 ? -v[i * width + best] : v[i * width + best];
  }
}

void peer_cholesky_solve(double *a, int width, double *b) {
  for (int i = 0; i < width; i++) {
    for (int j = 0; j <= i; j++) {
      double rest = a[i * width + j];
      for (int k = 0; k < j; k++) rest -= a[i * width + k] * a[j * width + k];
      a[i * width + j] = i == j ? sqrt(rest) : rest / a[j * width + j];
    }
  }
  for (int i = 0; i < width; i++) {
    for (int k = 0; k < i; k++) b[i] -= a[i * width + k] * b[k];
    b[i] /= a[i * width + i];
  }
  for (int i = width - 1; i >= 0; i--) {
    for (int k = i + 1; k < width; k++) b[i] -= a[k * width + i] * b[k];
    b[i] /= a[i * width + i];
  }
}

double *peer_first_component(const double *const *items, int64_t count, int64_t n) {
  int width = (int)count;
  double *columns[MOST], matrix[MOST * MOST], values[MOST], vectors[MOST * MOST], *y = new_array(count);
  int64_t rows;
  peer_complete(items, width, n, columns, &rows);
  peer_correlations(columns, width, rows, matrix);
  peer_eigen(matrix, width, values, vectors);
  for (int k = 0; k < width; k++) y[k] = vectors[k * width];
  free_all(columns, width);
  return y;
}

double *peer_variance_inflation(const double *const *items, int64_t count, int64_t n) {
  int width = (int)count;
  double *columns[MOST], r[MOST][MOST] = {{0}}, inverse[MOST][MOST] = {{0}}, *y = new_array(count);
  int64_t rows;
  peer_complete(items, width, n, columns, &rows);
  unit_columns(columns, width, rows);
  // Gram-Schmidt, twice: the factors are the squared lengths of the rows of the inverted triangle.
  for (int j = 0; j < width; j++) {
    for (int twice = 0; twice < 2; twice++) {
      for (int k = 0; k < j; k++) {
        double along = product_of(columns[j], columns[k], rows);
        r[k][j] += along;
        for (int64_t i = 0; i < rows; i++) columns[j][i] -= along * columns[k][i];
      }
    }
    r[j][j] = sqrt(product_of(columns[j], columns[j], rows));
    for (int64_t i = 0; i < rows; i++) columns[j][i] /= r[j][j];
  }
  for (int j = 0; j < width; j++) {
    inverse[j][j] = 1 / r[j][j];
    for (int i = j - 1; i >= 0; i--) {
      double sum = 0;
      for (int k = i + 1; k <= j; k++) sum += r[i][k] * inverse[k][j];
      inverse[i][j] = -sum / r[i][i];
    }
  }
  for (int j = 0; j < width; j++) {
    y[j] = 0;
    for (int k = j; k < width; k++) y[j] += inverse[j][k] * inverse[j][k];
  }
  free_all(columns, width);
  return y;
}

// What Newton's method takes off the logarithms of the unique variances.
static void newton_step(const double *matrix, int width, const double *logs, double *step, double *values,
                        double *vectors) {
  double scaled[MOST * MOST], curvature[MOST * MOST];
  for (int i = 0; i < width; i++) {
    for (int j = 0; j < width; j++) scaled[i * width + j] = matrix[i * width + j] * exp(-(logs[i] + logs[j]) / 2);
  }
  peer_eigen(scaled, width, values, vectors);
  for (int i = 0; i < width; i++) {
    const double *a = vectors + i * width;
    step[i] = 0;
    for (int m = 1; m < width; m++) step[i] += (1 - values[m]) * a[m] * a[m];
    for (int j = 0; j < width; j++) {
      const double *b = vectors + j * width;
      double first = a[0] * b[0], plain = 0, mixed = 0;
      for (int m = 1; m < width; m++) {
        plain += values[m] * a[m] * b[m];
        mixed += (1 - values[m]) * (values[0] + values[m]) / (values[0] - values[m]) * a[m] * b[m];
      }
      curvature[i * width + j] = plain * ((i == j) - first) + first * mixed;
    }
  }
  peer_cholesky_solve(curvature, width, step);
}

double *peer_factor_analysis(const double *const *items, int64_t count, int64_t n, int64_t rounds) {
  int width = (int)count;
  double *columns[MOST], matrix[MOST * MOST], logs[MOST], step[MOST], values[MOST], vectors[MOST * MOST];
  double *y = new_array(count), sum = 0;
  int64_t rows;
  peer_complete(items, width, n, columns, &rows);
  peer_correlations(columns, width, rows, matrix);
  for (int k = 0; k < width; k++) {
    // The diagonal of the inverse.
    double copy[MOST * MOST], unit[MOST] = {0};
    memcpy(copy, matrix, sizeof copy);
    unit[k] = 1;
    peer_cholesky_solve(copy, width, unit);
    logs[k] = log((1 - 0.5 / width) / unit[k]);
  }
  for (int64_t round = 0; round < rounds; round++) {
    newton_step(matrix, width, logs, step, values, vectors);
    double longest = 0;
    for (int k = 0; k < width; k++) longest = fmax(longest, fabs(step[k]));
    for (int k = 0; k < width; k++) logs[k] -= step[k] * fmin(1, 2 / longest);
  }
  newton_step(matrix, width, logs, step, values, vectors);
  for (int k = 0; k < width; k++) y[k] = vectors[k * width] * sqrt(exp(logs[k]) * (values[0] - 1));
  for (int k = 0; k < width; k++) sum += y[k];
  for (int k = 0; k < width && sum < 0; k++) y[k] = -y[k];
  free_all(columns, width);
  return y;
}
