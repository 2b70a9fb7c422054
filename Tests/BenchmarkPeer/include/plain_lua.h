#ifndef PEER_LUA_H
#define PEER_LUA_H

#include <stdint.h>

// Seconds that `out[i] = f(rows[i])` takes for n rows of { a, b, c } made before; `f` is the text of a
// function. The results go to `out`; negative where the text does not run.
double peer_lua_rows(const char *f, const double *a, const double *b, const double *c, int64_t n, double *out);

// Runs a file of Lua's own tests in a plain machine with a large stack; 0 where it ends well. What Lua says goes to
// standard error.
int peer_lua_file(const char *path);

#endif
