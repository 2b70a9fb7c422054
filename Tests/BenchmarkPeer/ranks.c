#include "BenchmarkPeer.h"
#include "shared.h"

typedef struct {
  double value;
  int64_t row;
} Entry;

static int compare(const void *a, const void *b) {
  double x = ((const Entry *)a)->value, y = ((const Entry *)b)->value;
  return (x > y) - (x < y);
}

double *peer_places(const double *x, int64_t n, Ties ties) {
  Entry *entries = malloc((size_t)n * sizeof *entries);
  double *y = new_array(n);
  int64_t count = 0;
  for (int64_t i = 0; i < n; i++) {
    y[i] = NAN;
    if (!isnan(x[i])) entries[count++] = (Entry){x[i], i};
  }
  qsort(entries, (size_t)count, sizeof *entries, compare);
  for (int64_t first = 0, after; first < count; first = after) {
    for (after = first + 1; after < count && entries[after].value == entries[first].value;) after++;
    double place = (double)(first + 1);
    if (ties == TIES_LAST) place = (double)after;
    if (ties == TIES_MEAN) place = (double)(first + 1 + after) / 2;
    for (int64_t k = first; k < after; k++) y[entries[k].row] = place;
  }
  free(entries);
  return y;
}

static int64_t available(const double *x, int64_t n) {
  int64_t count = 0;
  for (int64_t i = 0; i < n; i++) count += !isnan(x[i]);
  return count;
}

double *peer_rank(const double *x, int64_t n) { return peer_places(x, n, TIES_FIRST); }

double *peer_percentile_rank(const double *x, int64_t n) {
  double *y = peer_rank(x, n), others = (double)(available(x, n) - 1);
  for (int64_t i = 0; i < n; i++) y[i] = (y[i] - 1) / others;
  return y;
}

double *peer_borda(const double *x, int64_t n) {
  double *y = peer_rank(x, n);
  for (int64_t i = 0; i < n; i++) y[i] -= 1;
  return y;
}

double *peer_categorical(const double *x, int64_t n, const double *cuts, const double *scores, int64_t count) {
  double *y = peer_rank(x, n), all = (double)available(x, n);
  for (int64_t i = 0; i < n; i++) y[i] = 100 * y[i] / all;
  double *found = peer_bands(y, n, cuts, scores, count);
  free(y);
  return found;
}

double *peer_exponential_rank(const double *x, int64_t n) {
  double *y = peer_places(x, n, TIES_LAST), all = (double)available(x, n), span = 1 - exp(-100 / 23.0);
  for (int64_t i = 0; i < n; i++) y[i] = -23 * log(1 - y[i] / all * span);
  return y;
}

static double polynomial(const double *factors, double x) {
  double sum = 0;
  for (int k = 7; k >= 0; k--) sum = sum * x + factors[k];
  return sum;
}

// Wichura, "Algorithm AS 241: The percentage points of the normal distribution" (1988).
static double normal_quantile(double p) {
  static const double a[] = {3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3,
                             1.3731693765509461125e4, 4.5921953931549871457e4, 6.7265770927008700853e4,
                             3.3430575583588128105e4, 2.5090809287301226727e3};
  static const double b[] = {1, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
                             2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4,
                             5.2264952788528545610e3};
  static const double c[] = {1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0,
                             3.64784832476320460504e0, 1.27045825245236838258e0, 2.41780725177450611770e-1,
                             2.27238449892691845833e-2, 7.74545014278341407640e-4};
  static const double d[] = {1, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
                             1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4,
                             1.05075007164441684324e-9};
  static const double e[] = {6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0,
                             2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
                             2.71155556874348757815e-5, 2.01033439929228813265e-7};
  static const double f[] = {1, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
                             7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7,
                             2.04426310338993978564e-15};
  double q = p - 0.5;
  if (fabs(q) <= 0.425) {
    double r = 0.180625 - q * q;
    return q * polynomial(a, r) / polynomial(b, r);
  }
  double r = sqrt(-log(q < 0 ? p : 1 - p)), z;
  if (r <= 5) z = polynomial(c, r - 1.6) / polynomial(d, r - 1.6);
  else z = polynomial(e, r - 5) / polynomial(f, r - 5);
  return q < 0 ? -z : z;
}

double *peer_normal_scores(const double *x, int64_t n) {
  double *y = peer_places(x, n, TIES_MEAN), all = (double)available(x, n);
  for (int64_t i = 0; i < n; i++) {
    if (isnan(y[i])) continue;
    // From the nearer end: 1 less a number near 1 has few digits.
    double mirrored = all + 1 - y[i];
    y[i] = y[i] < mirrored ? normal_quantile((y[i] - 0.375) / (all + 0.25))
                           : -normal_quantile((mirrored - 0.375) / (all + 0.25));
  }
  return y;
}
