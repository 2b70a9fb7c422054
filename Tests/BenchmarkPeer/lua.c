#include "BenchmarkPeer.h"
#include <lua5.4/lauxlib.h>
#include <lua5.4/lua.h>
#include <lua5.4/lualib.h>
#include <math.h>
#include <stdio.h>
#include <time.h>

static const char *const names[] = {"a", "b", "c"};

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
  return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

// A missing cell is nil, as it is in a script.
static void push_rows(lua_State *L, const double *const *columns, int64_t n) {
  lua_createtable(L, (int)n, 0);
  for (int64_t i = 0; i < n; i++) {
    lua_createtable(L, 0, 3);
    for (int k = 0; k < 3; k++) {
      if (isnan(columns[k][i])) continue;
      lua_pushnumber(L, columns[k][i]);
      lua_setfield(L, -2, names[k]);
    }
    lua_rawseti(L, -2, i + 1);
  }
}

double peer_lua_rows(const char *f, const double *a, const double *b, const double *c, int64_t n, double *out) {
  const double *const columns[] = {a, b, c};
  lua_State *L = luaL_newstate();
  luaL_openlibs(L);
  double seconds = -1;
  const char *loop = "local f, rows, out, n = ... for i = 1, n do out[i] = f(rows[i]) end";
  if (luaL_loadstring(L, loop) == LUA_OK && luaL_loadstring(L, f) == LUA_OK && lua_pcall(L, 0, 1, 0) == LUA_OK) {
    push_rows(L, columns, n);
    lua_createtable(L, (int)n, 0);
    lua_pushvalue(L, -1);
    lua_insert(L, 1);
    lua_pushinteger(L, n);
    double start = now();
    if (lua_pcall(L, 4, 0, 0) == LUA_OK) seconds = now() - start;
    for (int64_t i = 0; i < n; i++) {
      out[i] = lua_rawgeti(L, 1, i + 1) == LUA_TNUMBER ? lua_tonumber(L, -1) : NAN;
      lua_pop(L, 1);
    }
  }
  lua_close(L);
  return seconds;
}

int peer_lua_file(const char *path) {
  lua_State *L = luaL_newstate();
  luaL_openlibs(L);
  int failed = luaL_dostring(L, "_soft, _port, _nomsg = true, true, true") || luaL_dofile(L, path);
  if (failed) fprintf(stderr, "%s\n", luaL_tolstring(L, -1, NULL));
  lua_close(L);
  return failed;
}
