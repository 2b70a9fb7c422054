// What the kernels are measured against: plain loops, and a plain Lua machine. One header for each family of kernels.
//
// Unless said otherwise each loop gives a new array of n numbers, which the caller frees; missing is NaN. `count` is how
// many items there are.
#ifndef BENCHMARK_PEER_H
#define BENCHMARK_PEER_H

#include "aggregating.h"
#include "imputing.h"
#include "normalising.h"
#include "peers.h"
#include "plain_lua.h"
#include "statistics.h"
#include "treating.h"
#include "weighting.h"

// Memory once had is kept, so that loops are timed and not the handing out of pages.
void peer_keep_memory(void);

double *peer_formula(const double *a, const double *b, const double *c, int64_t n);

#endif
