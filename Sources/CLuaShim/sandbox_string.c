// Text: the stock functions that are cheap for what they do, charged, and own versions of the others.
#include <math.h>

#include "vm.h"

static int string_rep(lua_State *L) {
  size_t length, separator_length;
  const char *text = luaL_checklstring(L, 1, &length);
  lua_Integer count = luaL_checkinteger(L, 2);
  const char *separator = luaL_optlstring(L, 3, "", &separator_length);
  if (count <= 0 || length + separator_length == 0) {
    lua_pushliteral(L, "");
    return 1;
  }
  uint64_t unit = (uint64_t)length + separator_length;
  uint64_t cap = vm_of(L)->limits.text;
  if ((uint64_t)count > cap / unit + 1 || unit * (uint64_t)count - separator_length > cap) {
    return luaL_error(L, "the text would be longer than %I bytes", (LUAI_UACINT)cap);
  }
  size_t total = (size_t)(unit * (uint64_t)count) - separator_length;
  limits_charge(L, 1 + total / 16);
  luaL_Buffer buffer;
  char *out = luaL_buffinitsize(L, &buffer, total);
  for (lua_Integer i = 0; i < count; i++) {
    memcpy(out, text, length);
    out += length;
    if (i + 1 < count && separator_length > 0) {
      memcpy(out, separator, separator_length);
      out += separator_length;
    }
  }
  luaL_pushresultsize(&buffer, total);
  return 1;
}

// Behind a charge for the letters asked for, of which a stack holds many.
static int string_byte(lua_State *L) {
  lua_Integer first = luaL_optinteger(L, 2, 1);
  lua_Integer last = luaL_optinteger(L, 3, first);
  if (first != last) limits_charge(L, 1 + (lua_type(L, 1) == LUA_TSTRING ? lua_rawlen(L, 1) / 8 : 0));
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_insert(L, 1);
  lua_call(L, lua_gettop(L) - 1, LUA_MULTRET);
  return lua_gettop(L);
}

// A stock function behind a charge for the length of its text.
static int charged(lua_State *L) {
  limits_charge(L, 1 + (lua_type(L, 1) == LUA_TSTRING ? lua_rawlen(L, 1) / 8 : 0));
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_insert(L, 1);
  lua_call(L, lua_gettop(L) - 1, LUA_MULTRET);
  return lua_gettop(L);
}

// Makes the argument of one conversion safe to hand to the stock function.
static void prepare_argument(lua_State *L, int index, char conversion) {
  size_t length;
  if (conversion == 'p') luaL_error(L, "%%p would show an address");
  if (index > lua_gettop(L)) return;
  if (conversion == 's') {
    text_of(L, index, &length);
    limits_charge(L, 1 + length / 16);
    lua_replace(L, index);
  } else if (lua_type(L, index) == LUA_TNUMBER && isnan(lua_tonumber(L, index))) {
    lua_pushnumber(L, NAN);  // one sign, so one spelling
    lua_replace(L, index);
  }
}

static int string_format(lua_State *L) {
  size_t length;
  const char *format = luaL_checklstring(L, 1, &length);
  limits_charge(L, 1 + length / 8);
  int argument = 1;
  for (size_t i = 0; i < length; i++) {
    if (format[i] != '%') continue;
    if (++i < length && format[i] == '%') continue;
    while (i < length && strchr("-+ #0.123456789", format[i]) != NULL && format[i] != 0) i++;
    if (i < length) prepare_argument(L, ++argument, format[i]);
  }
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_insert(L, 1);
  lua_call(L, lua_gettop(L) - 1, 1);
  return 1;
}

static void add_charged(lua_State *L, int stock, int to, const char *const *names) {
  for (; *names != NULL; names++) {
    lua_getfield(L, stock, *names);
    lua_pushcclosure(L, charged, 1);
    lua_setfield(L, to, *names);
  }
}

// Texts have methods and nothing else: no arithmetic, so that "10" + 1 is an error.
static void lock_metatable(lua_State *L, int methods) {
  lua_pushliteral(L, "");
  lua_createtable(L, 0, 2);
  lua_pushvalue(L, methods);
  lua_setfield(L, -2, "__index");
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
  lua_setmetatable(L, -2);
  lua_pop(L, 1);
}

void sandbox_string(lua_State *L, int globals) {
  static const char *const kept[] = {"char", "len", "sub", NULL};
  static const char *const bounded[] = {"lower", "upper", "reverse", NULL};
  luaL_requiref(L, LUA_STRLIBNAME, luaopen_string, 0);
  int stock = lua_gettop(L);
  lua_newtable(L);
  int own = lua_gettop(L);
  sandbox_copy(L, stock, own, kept);
  add_charged(L, stock, own, bounded);
  sandbox_match(L, own);
  lua_getfield(L, stock, "byte");
  lua_pushcclosure(L, string_byte, 1);
  lua_setfield(L, own, "byte");
  lua_pushcfunction(L, string_rep);
  lua_setfield(L, own, "rep");
  lua_getfield(L, stock, "format");
  lua_pushcclosure(L, string_format, 1);
  lua_setfield(L, own, "format");
  lock_metatable(L, own);
  sandbox_freeze(L, "string");
  lua_setfield(L, globals, "string");
  lua_settop(L, stock - 1);
}
