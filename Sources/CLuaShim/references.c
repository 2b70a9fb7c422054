// Lua values that Swift holds on to. A number is never used twice, so a stale one is found out.
#include "vm.h"

void references_open(lua_State *L) {
  static const char *const keys[] = {&key_references, &key_reference_of, &key_reference_counts};
  for (int i = 0; i < 3; i++) {
    lua_newtable(L);
    lua_rawsetp(L, LUA_REGISTRYINDEX, keys[i]);
  }
}

// The same value gets the same number, and a count of how often it was given out.
int64_t references_make(lua_State *L, int index) {
  index = lua_absindex(L, index);
  luaL_checkstack(L, 4, NULL);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &key_reference_of);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &key_reference_counts);
  lua_pushvalue(L, index);
  if (lua_rawget(L, -3) == LUA_TNUMBER) {
    int64_t known = lua_tointeger(L, -1);
    lua_pop(L, 1);
    lua_rawgeti(L, -1, known);
    lua_pushinteger(L, lua_tointeger(L, -1) + 1);
    lua_rawseti(L, -3, known);
    lua_pop(L, 3);
    return known;
  }
  lua_pop(L, 1);
  int64_t reference = ++vm_of(L)->references;
  lua_pushinteger(L, 1);
  lua_rawseti(L, -2, reference);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &key_references);
  lua_pushvalue(L, index);
  lua_rawseti(L, -2, reference);
  if (!lua_isnil(L, index)) {
    lua_pushvalue(L, index);
    lua_pushinteger(L, reference);
    lua_rawset(L, -5);
  }
  lua_pop(L, 3);
  return reference;
}

void references_push(lua_State *L, int64_t reference) {
  lua_rawgetp(L, LUA_REGISTRYINDEX, &key_references);
  lua_rawgeti(L, -1, reference);
  lua_remove(L, -2);
}

static int release(lua_State *L) {
  int64_t reference = *(const int64_t *)lua_touserdata(L, 1);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &key_reference_counts);
  lua_rawgeti(L, -1, reference);
  int64_t count = lua_tointeger(L, -1);
  if (count > 1) {
    lua_pushinteger(L, count - 1);
    lua_rawseti(L, -3, reference);
    return 0;
  }
  if (count < 1) return 0;
  lua_pushnil(L);
  lua_rawseti(L, -3, reference);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &key_reference_of);
  references_push(L, reference);
  lua_pushnil(L);
  if (!lua_isnil(L, -2)) lua_rawset(L, -3);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &key_references);
  lua_pushnil(L);
  lua_rawseti(L, -2, reference);
  return 0;
}

int32_t shim_release(shim_vm *vm, int64_t reference) { return protect(vm, release, &reference); }
