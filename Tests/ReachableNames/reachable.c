// Walks breadth first through the C interface, where no lock of the sandbox holds.
#define _GNU_SOURCE  // dladdr
#include "ReachableNames.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

#include "../../Sources/CLuaShim/vm.h"

typedef struct {
  const char *root;
  int64_t reference;
  void *context;
  void (*found)(void *context, const char *line);
} walk;

enum { ARGUMENTS = 1, SEEN, QUEUE, ROADS };

// Lua's own library is a file of its own, so the address tells whose function it is.
static bool is_stock(lua_CFunction function) {
  Dl_info stock, given;
  void *address;
  memcpy(&address, &function, sizeof address);
  lua_CFunction known = luaopen_base;
  void *own;
  memcpy(&own, &known, sizeof own);
  return dladdr(own, &stock) && dladdr(address, &given) && stock.dli_fbase == given.dli_fbase;
}

static const char *kind(lua_State *L, int index) {
  if (lua_type(L, index) != LUA_TFUNCTION) return lua_typename(L, lua_type(L, index));
  if (!lua_iscfunction(L, index)) return "script function";
  return is_stock(lua_tocfunction(L, index)) ? "stock function" : "own function";
}

static bool leads_on(int type) {
  return type == LUA_TTABLE || type == LUA_TFUNCTION || type == LUA_TUSERDATA || type == LUA_TTHREAD;
}

// Takes the value at the top away; `road` leads to it.
static void meet(lua_State *L, const char *road) {
  const walk *w = lua_touserdata(L, ARGUMENTS);
  int type = lua_type(L, -1);
  if (leads_on(type)) {
    lua_pushvalue(L, -1);
    if (lua_rawget(L, SEEN) != LUA_TNIL) {
      lua_pop(L, 2);
      return;
    }
    lua_pop(L, 1);
    lua_pushvalue(L, -1);
    lua_pushboolean(L, 1);
    lua_rawset(L, SEEN);
    lua_Integer place = (lua_Integer)lua_rawlen(L, QUEUE) + 1;
    lua_pushvalue(L, -1);
    lua_rawseti(L, QUEUE, place);
    lua_pushstring(L, road);
    lua_rawseti(L, ROADS, place);
  }
  char line[1024];
  snprintf(line, sizeof line, "%s: %s", road, kind(L, -1));
  w->found(w->context, line);
  lua_pop(L, 1);
}

// The private marks of the sandbox are addresses: all have one name, and their values stand in no fixed order.
static void key_text(lua_State *L, int index, char *text, size_t size) {
  switch (lua_type(L, index)) {
    case LUA_TSTRING:
      snprintf(text, size, ".%s", lua_tostring(L, index));
      return;
    case LUA_TNUMBER:
      snprintf(text, size, "[%lld]", (long long)lua_tointeger(L, index));
      return;
    case LUA_TLIGHTUSERDATA:
      snprintf(text, size, ".<mark>");
      return;
    default:
      snprintf(text, size, ".<%s>", lua_typename(L, lua_type(L, index)));
  }
}

static int by_text(const void *left, const void *right) {
  return strcmp(*(char *const *)left, *(char *const *)right);
}

// Entries in the order of their names; a key that leads on is met itself.
static void walk_table(lua_State *L, int index, const char *road) {
  char *names[4096];
  int count = 0;
  lua_newtable(L);  // name to value
  int values = lua_gettop(L);
  lua_pushnil(L);
  while (lua_next(L, index)) {
    char text[256], name[1024];
    key_text(L, -2, text, sizeof text);
    if (leads_on(lua_type(L, -2))) {
      snprintf(name, sizeof name, "%s.<key>", road);
      lua_pushvalue(L, -2);
      meet(L, name);
    }
    lua_setfield(L, values, text);
    if (count < 4096) names[count++] = strdup(text);
  }
  qsort(names, (size_t)count, sizeof *names, by_text);
  for (int i = 0; i < count; i++) {
    char name[1024];
    snprintf(name, sizeof name, "%s%s", road, names[i]);
    lua_getfield(L, values, names[i]);
    meet(L, name);
    free(names[i]);
  }
  lua_pop(L, 1);
}

// Plain values behind a function of C are its settings.
static void walk_upvalues(lua_State *L, int index, const char *road) {
  const char *given;
  for (int place = 1; (given = lua_getupvalue(L, index, place)) != NULL; place++) {
    char name[1024];
    if (*given != 0) {
      snprintf(name, sizeof name, "%s^%s", road, given);
    } else {
      snprintf(name, sizeof name, "%s^%d", road, place);
    }
    if (leads_on(lua_type(L, -1)) || *given != 0) {
      meet(L, name);
    } else {
      lua_pop(L, 1);
    }
  }
}

static void walk_user_values(lua_State *L, int index, const char *road) {
  for (int place = 1; lua_getiuservalue(L, index, place) != LUA_TNONE; place++) {
    char name[1024];
    snprintf(name, sizeof name, "%s$%d", road, place);
    meet(L, name);
  }
  lua_pop(L, 1);
}

static int body(lua_State *L) {
  const walk *w = lua_touserdata(L, ARGUMENTS);
  luaL_checkstack(L, 30, NULL);
  lua_newtable(L);
  lua_newtable(L);
  lua_newtable(L);
  references_push(L, w->reference);
  meet(L, w->root);
  lua_pushliteral(L, "");
  if (lua_getmetatable(L, -1)) meet(L, "text{}");
  lua_settop(L, ROADS);
  for (lua_Integer place = 1; place <= (lua_Integer)lua_rawlen(L, QUEUE); place++) {
    lua_settop(L, ROADS);
    lua_rawgeti(L, ROADS, place);
    const char *road = lua_tostring(L, -1);
    lua_rawgeti(L, QUEUE, place);
    int index = lua_gettop(L), type = lua_type(L, index);
    if (lua_getmetatable(L, index)) {
      char name[1024];
      snprintf(name, sizeof name, "%s{}", road);
      meet(L, name);
    }
    if (type == LUA_TTABLE) walk_table(L, index, road);
    if (type == LUA_TFUNCTION) walk_upvalues(L, index, road);
    if (type == LUA_TUSERDATA) walk_user_values(L, index, road);
  }
  return 0;
}

int32_t reachable_names(void *machine, int64_t reference, const char *root, void *context,
                        void (*found)(void *context, const char *line)) {
  walk w = {root, reference, context, found};
  lua_State *L = ((shim_vm *)machine)->main;
  lua_pushcfunction(L, body);
  lua_pushlightuserdata(L, &w);
  int status = lua_pcall(L, 1, 0, 0);
  lua_settop(L, 0);
  return status == LUA_OK ? 0 : 1;
}
