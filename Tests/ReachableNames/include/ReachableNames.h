// Everything that a Lua value leads to, by whatever road: keys, values, metatables, upvalues, user values.
#ifndef REACHABLE_NAMES_H
#define REACHABLE_NAMES_H

#include <stdint.h>

// Calls `found` once for each thing, in a fixed order, with the shortest road to it and its type, such as
// "_ENV.string.rep: own function". A thing met again is not told again. Returns 0, or 1 where Lua failed.
int32_t reachable_names(void *machine, int64_t reference, const char *root, void *context,
                        void (*found)(void *context, const char *line));

#endif
