#include "BenchmarkPeer.h"
#include <malloc.h>

void peer_keep_memory(void) {
  mallopt(M_MMAP_THRESHOLD, 1 << 25);
  mallopt(M_TRIM_THRESHOLD, 1 << 30);
}
