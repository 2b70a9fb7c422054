// What the C library and the kernel are asked about memory. Everything here is a wish: the program gives the same
// results, only slower, where it is not granted.
#ifndef C_MEMORY_H
#define C_MEMORY_H

#include <stddef.h>

// The size of a large page, 2 MiB. Touching memory for the first time costs as much for a large page as for two or
// three small ones, of which it has 512.
#define MEMORY_LARGE_PAGE ((size_t)1 << 21)

// Lets all threads take memory from one place, which memory_reserve can then prepare. To be called before another thread
// is started.
void memory_share_one_place(void);

// Makes room for so many bytes of columns at once, in large pages, and keeps what is given back for the next column.
void memory_reserve(size_t bytes);

// Asks for large pages wherever a stretch of memory spans one.
void memory_prefer_large_pages(void *start, size_t bytes);

#endif
