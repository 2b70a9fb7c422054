#define _GNU_SOURCE
#include "CMemory.h"
#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

void memory_share_one_place(void) { mallopt(M_ARENA_MAX, 1); }

void memory_reserve(size_t bytes) {
  const size_t most = (size_t)1 << 30;
  if (bytes > most) bytes = most;
  // Columns come from the heap, not each from the kernel, and stay there when they are freed.
  mallopt(M_MMAP_THRESHOLD, 1 << 25);
  mallopt(M_TRIM_THRESHOLD, INT32_MAX);
  // More than the heap has left, so that it grows now and by all of the room.
  mallopt(M_TOP_PAD, (int)bytes);
  void *first = malloc((size_t)1 << 20);
  mallopt(M_TOP_PAD, 1 << 20);
  if (!first) return;
  char *end = sbrk(0);
  if (end > (char *)first && (size_t)(end - (char *)first) <= 2 * most)
    memory_prefer_large_pages(first, (size_t)(end - (char *)first));
  free(first);
}

void memory_prefer_large_pages(void *start, size_t bytes) {
  uintptr_t mask = MEMORY_LARGE_PAGE - 1;
  uintptr_t low = ((uintptr_t)start + mask) & ~mask;
  uintptr_t high = ((uintptr_t)start + bytes) & ~mask;
  if (low < high) madvise((void *)low, high - low, MADV_HUGEPAGE);
}
