#include "BenchmarkPeer.h"
#include "shared.h"

void peer_skew_and_kurtosis(const double *x, int64_t n, double *skewness, double *kurtosis) {
  double sum = 0, twos = 0, threes = 0, fours = 0;
  int64_t there = 0;
  for (int64_t i = 0; i < n; i++) {
    if (isnan(x[i])) continue;
    sum += x[i];
    there++;
  }
  double count = (double)there, mean = sum / count;
  for (int64_t i = 0; i < n; i++) {
    if (isnan(x[i])) continue;
    double d = x[i] - mean, d2 = d * d;
    twos += d2;
    threes += d2 * d;
    fours += d2 * d2;
  }
  *skewness = sqrt(count) * threes / (twos * sqrt(twos)) * sqrt(count * (count - 1)) / (count - 2);
  *kurtosis = ((count + 1) * (count * fours / (twos * twos) - 3) + 6) * (count - 1) / ((count - 2) * (count - 3));
}

static int compare(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

double *peer_sorted(const double *x, int64_t n, int64_t *count) {
  double *sorted = new_array(n);
  *count = 0;
  for (int64_t i = 0; i < n; i++) {
    if (!isnan(x[i])) sorted[(*count)++] = x[i];
  }
  qsort(sorted, (size_t)*count, sizeof *sorted, compare);
  return sorted;
}

double peer_quantile(const double *sorted, int64_t count, double probability) {
  double position = (double)(count - 1) * probability;
  int64_t below = (int64_t)position, above = below + 1 < count ? below + 1 : below;
  double share = position - (double)below;
  return (1 - share) * sorted[below] + share * sorted[above];
}

double *peer_quantiles(const double *x, int64_t n, const double *probabilities, int64_t number) {
  int64_t count;
  double *sorted = peer_sorted(x, n, &count), *y = new_array(number);
  for (int64_t k = 0; k < number; k++) y[k] = peer_quantile(sorted, count, probabilities[k]);
  free(sorted);
  return y;
}

// The sums of squares and products about the means, of the rows where both are there; how many there are.
static int64_t products(const double *x, const double *y, int64_t n, double *xx, double *yy, double *xy) {
  double sum_x = 0, sum_y = 0;
  int64_t count = 0;
  for (int64_t i = 0; i < n; i++) {
    if (isnan(x[i]) || isnan(y[i])) continue;
    sum_x += x[i];
    sum_y += y[i];
    count++;
  }
  double mean_x = sum_x / (double)count, mean_y = sum_y / (double)count;
  *xx = *yy = *xy = 0;
  for (int64_t i = 0; i < n; i++) {
    if (isnan(x[i]) || isnan(y[i])) continue;
    double a = x[i] - mean_x, b = y[i] - mean_y;
    *xx += a * a;
    *yy += b * b;
    *xy += a * b;
  }
  return count;
}

double peer_pearson(const double *x, const double *y, int64_t n) {
  double xx, yy, xy;
  products(x, y, n, &xx, &yy, &xy);
  return xy / sqrt(xx * yy);
}

double peer_spearman(const double *x, const double *y, int64_t n) {
  double *a = new_array(n), *b = new_array(n);
  for (int64_t i = 0; i < n; i++) {
    int both = !isnan(x[i]) && !isnan(y[i]);
    a[i] = both ? x[i] : NAN;
    b[i] = both ? y[i] : NAN;
  }
  double *p = peer_places(a, n, TIES_MEAN), *q = peer_places(b, n, TIES_MEAN), value = peer_pearson(p, q, n);
  free(a);
  free(b);
  free(p);
  free(q);
  return value;
}

typedef struct {
  double x, y;
} Pair;

static int compare_pairs(const void *a, const void *b) {
  const Pair *p = a, *q = b;
  if (p->x != q->x) return p->x < q->x ? -1 : 1;
  return (p->y > q->y) - (p->y < q->y);
}

// Sorts by y and counts the pairs that stood the wrong way round.
static int64_t merge(Pair *pairs, Pair *spare, int64_t count) {
  if (count < 2) return 0;
  int64_t half = count / 2, swaps = merge(pairs, spare, half) + merge(pairs + half, spare, count - half);
  int64_t left = 0, right = half;
  for (int64_t k = 0; k < count; k++) {
    if (right == count || (left < half && pairs[left].y <= pairs[right].y)) {
      spare[k] = pairs[left++];
    } else {
      spare[k] = pairs[right++];
      swaps += half - left;
    }
  }
  memcpy(pairs, spare, (size_t)count * sizeof *pairs);
  return swaps;
}

// Knight, "A computer method for calculating Kendall's tau with ungrouped data" (1966).
double peer_kendall(const double *x, const double *y, int64_t n) {
  Pair *pairs = malloc((size_t)n * sizeof *pairs), *spare = malloc((size_t)n * sizeof *spare);
  int64_t count = 0, tied_x = 0, tied_y = 0, tied_both = 0, run_x = 0, run_y = 0, run_both = 0;
  for (int64_t i = 0; i < n; i++) {
    if (!isnan(x[i]) && !isnan(y[i])) pairs[count++] = (Pair){x[i], y[i]};
  }
  qsort(pairs, (size_t)count, sizeof *pairs, compare_pairs);
  for (int64_t k = 1; k < count; k++) {
    int same = pairs[k].x == pairs[k - 1].x;
    run_x = same ? run_x + 1 : 0;
    run_both = same && pairs[k].y == pairs[k - 1].y ? run_both + 1 : 0;
    tied_x += run_x;
    tied_both += run_both;
  }
  int64_t swaps = merge(pairs, spare, count), all = count * (count - 1) / 2;
  for (int64_t k = 1; k < count; k++) {
    run_y = pairs[k].y == pairs[k - 1].y ? run_y + 1 : 0;
    tied_y += run_y;
  }
  free(pairs);
  free(spare);
  double score = (double)(all - tied_x - tied_y + tied_both - 2 * swaps);
  return score / sqrt((double)(all - tied_x) * (double)(all - tied_y));
}

double peer_alpha(const double *const *items, int64_t count, int64_t n) {
  double all = 0, beside = 0, xx, yy, xy;
  for (int64_t i = 0; i < count; i++) {
    for (int64_t j = i; j < count; j++) {
      double covariance = (double)(products(items[i], items[j], n, &xx, &yy, &xy) - 1);
      covariance = xy / covariance;
      all += i == j ? covariance : 2 * covariance;
      beside += i == j ? 0 : 2 * covariance;
    }
  }
  return (double)count / (double)(count - 1) * beside / all;
}
