// The world of a script, by allow list. The stock libraries are opened once, what is allowed is taken
// from them, and everything else is dropped.
#include "vm.h"

void sandbox_copy(lua_State *L, int from, int to, const char *const *names) {
  for (; *names != NULL; names++) {
    lua_getfield(L, from, *names);
    lua_setfield(L, to, *names);
  }
}

static int refuse_write(lua_State *L) {
  return luaL_error(L, "%s is part of the language and cannot be changed",
                    lua_tostring(L, lua_upvalueindex(1)));
}

// Replaces the table at the top by an empty one in front of it that refuses writing.
void sandbox_freeze(lua_State *L, const char *name) {
  lua_newtable(L);
  lua_createtable(L, 0, 4);
  lua_pushvalue(L, -3);
  lua_setfield(L, -2, "__index");
  lua_pushstring(L, name);
  lua_pushcclosure(L, refuse_write, 1);
  lua_setfield(L, -2, "__newindex");
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
  lua_pushboolean(L, 1);
  lua_rawsetp(L, -2, &key_frozen);
  lua_setmetatable(L, -2);
  lua_remove(L, -2);
}

bool sandbox_is_frozen(lua_State *L, int index) {
  if (!lua_getmetatable(L, index)) return false;
  bool frozen = lua_rawgetp(L, -1, &key_frozen) != LUA_TNIL;
  lua_pop(L, 2);
  return frozen;
}

static void forget_stock(lua_State *L) {
  lua_newtable(L);
  lua_rawseti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
  lua_pushnil(L);
  lua_setfield(L, LUA_REGISTRYINDEX, LUA_LOADED_TABLE);
}

int sandbox_open(lua_State *L) {
  luaL_checkstack(L, 20, NULL);
  lua_newtable(L);
  int globals = lua_gettop(L);
  luaL_requiref(L, LUA_GNAME, luaopen_base, 0);
  sandbox_base(L, globals, lua_gettop(L));
  sandbox_string(L, globals);
  sandbox_table(L, globals);
  sandbox_math(L, globals);
  sandbox_utf8(L, globals);
  forget_stock(L);
  lua_pushvalue(L, globals);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &key_globals);
  return 0;
}
