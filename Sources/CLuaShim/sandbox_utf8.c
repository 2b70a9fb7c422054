// Letters of UTF-8: stock functions behind a charge for the bytes they walk, and an own codes, because the one of 5.4.4
// takes stray bytes in the middle of a letter for nothing.
#include "vm.h"

static int call_stock(lua_State *L) {
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_insert(L, 1);
  lua_call(L, lua_gettop(L) - 1, LUA_MULTRET);
  return lua_gettop(L);
}

// len and codepoint walk from one place to another; codepoint without the second reads one letter.
static int walking(lua_State *L) {
  bool is_one = lua_toboolean(L, lua_upvalueindex(2)) && lua_isnoneornil(L, 3);
  if (!is_one && lua_type(L, 1) == LUA_TSTRING) limits_charge(L, 1 + lua_rawlen(L, 1) / 8);
  return call_stock(L);
}

// offset walks as many letters as it is asked to; bytes inside a letter come on top, and stray ones may be many.
static int offset(lua_State *L) {
  size_t length = lua_type(L, 1) == LUA_TSTRING ? lua_rawlen(L, 1) : 0;
  lua_Integer letters = luaL_checkinteger(L, 2);
  uint64_t asked = letters < 0 ? 0 - (uint64_t)letters : (uint64_t)letters;
  limits_charge(L, 1 + length / 64 + (asked < length ? asked : length) / 4);
  return call_stock(L);
}

// Bytes of a letter by its first one.
static lua_Integer width(unsigned char first) {
  return first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

// The step of codes: text and the place of the last letter give the next place and letter.
static int next_letter(lua_State *L) {
  size_t length;
  const char *text = luaL_checklstring(L, 1, &length);
  lua_Integer place = luaL_checkinteger(L, 2);
  if (place < 0 || (uint64_t)place > length) return luaL_error(L, "out of bounds");
  lua_Integer next = place == 0 ? 1 : place + width((unsigned char)text[place - 1]);
  if ((uint64_t)next > length) return 0;
  lua_settop(L, 1);
  lua_pushinteger(L, next);
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_pushvalue(L, 1);
  lua_pushinteger(L, next);
  lua_call(L, 2, 1);
  return 2;
}

// Upvalue: the stock codepoint, which refuses what is no letter.
static int codes(lua_State *L) {
  luaL_checktype(L, 1, LUA_TSTRING);
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_pushcclosure(L, next_letter, 1);
  lua_pushvalue(L, 1);
  lua_pushinteger(L, 0);
  return 3;
}

static void add(lua_State *L, int stock, const char *name, const char *behind, lua_CFunction function, bool one) {
  lua_getfield(L, stock, behind);
  lua_pushboolean(L, one);
  lua_pushcclosure(L, function, 2);
  lua_setfield(L, -2, name);
}

void sandbox_utf8(lua_State *L, int globals) {
  static const char *const kept[] = {"char", "charpattern", NULL};
  luaL_requiref(L, LUA_UTF8LIBNAME, luaopen_utf8, 0);
  int stock = lua_gettop(L);
  lua_newtable(L);
  sandbox_copy(L, stock, lua_gettop(L), kept);
  add(L, stock, "len", "len", walking, false);
  add(L, stock, "codepoint", "codepoint", walking, true);
  add(L, stock, "offset", "offset", offset, false);
  add(L, stock, "codes", "codepoint", codes, false);
  sandbox_freeze(L, "utf8");
  lua_setfield(L, globals, "utf8");
  lua_settop(L, stock - 1);
}
