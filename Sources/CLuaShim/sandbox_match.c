// string.find, match, gmatch and gsub over the bounded matcher.
#define _GNU_SOURCE  // memmem, whose time grows with the text and not with what it looks for

#include "pattern.h"

// Where a search begins, counted from 0; beyond the text where it cannot.
static size_t beginning(lua_State *L, int index, size_t length) {
  lua_Integer first = luaL_optinteger(L, index, 1);
  if (first > 0) return (uint64_t)first - 1 > length ? length + 1 : (size_t)first - 1;
  if (first == 0 || first < -(lua_Integer)length) return 0;
  return (size_t)((lua_Integer)length + first);
}

static bool is_plain(const char *pattern, size_t length) {
  for (size_t i = 0; i < length; i++) {
    if (pattern[i] == 0 || strchr("^$*+?.([%-", pattern[i]) == NULL) continue;
    return false;
  }
  return true;
}

static int find_plain(lua_State *L, const char *text, size_t length, const char *wanted, size_t wanted_length,
                      size_t from) {
  limits_charge(L, 1 + (length - from) / 16 + wanted_length / 16);
  const char *found = memmem(text + from, length - from, wanted, wanted_length);
  if (found == NULL) {
    lua_pushnil(L);
    return 1;
  }
  lua_pushinteger(L, found - text + 1);
  lua_pushinteger(L, found - text + (lua_Integer)wanted_length);
  return 2;
}

// What find and match share: the first match from `from` on. find gives its place before its captures.
static int search(lua_State *L, bool finds) {
  size_t length, pattern_length;
  const char *text = luaL_checklstring(L, 1, &length);
  const char *wanted = luaL_checklstring(L, 2, &pattern_length);
  size_t from = beginning(L, 3, length);
  if (from > length) {
    lua_pushnil(L);
    return 1;
  }
  if (finds && (lua_toboolean(L, 4) || is_plain(wanted, pattern_length))) {
    return find_plain(L, text, length, wanted, pattern_length, from);
  }
  const pattern *compiled = pattern_compile(L, wanted, pattern_length, true);
  pattern_match match = pattern_begin(L, compiled, text, length);
  for (const char *at = text + from; at <= match.end; at++) {
    const char *end = pattern_run(&match, at);
    if (end != NULL) {
      limits_charge(L, match.work);
      if (!finds) return pattern_push_captures(&match, at, end);
      lua_pushinteger(L, at - text + 1);
      lua_pushinteger(L, end - text);
      return 2 + (compiled->captures > 0 ? pattern_push_captures(&match, at, end) : 0);
    }
    if (compiled->anchored) break;
  }
  limits_charge(L, match.work);
  lua_pushnil(L);
  return 1;
}

static int string_find(lua_State *L) { return search(L, true); }
static int string_match(lua_State *L) { return search(L, false); }

// Upvalues: text, pattern, compiled pattern, where to go on, where the last match ended (or -1).
static int next_match(lua_State *L) {
  size_t length;
  const char *text = lua_tolstring(L, lua_upvalueindex(1), &length);
  const pattern *compiled = lua_touserdata(L, lua_upvalueindex(3));
  lua_Integer from = lua_tointeger(L, lua_upvalueindex(4));
  lua_Integer last = lua_tointeger(L, lua_upvalueindex(5));
  pattern_match match = pattern_begin(L, compiled, text, length);
  for (const char *at = text + from; at <= match.end; at++) {
    const char *end = pattern_run(&match, at);
    // Two matches never end at one place, or an empty one would be met for ever.
    if (end == NULL || end - text == last) continue;
    limits_charge(L, match.work + 1);
    lua_pushinteger(L, end - text);
    lua_pushvalue(L, -1);
    lua_replace(L, lua_upvalueindex(4));
    lua_replace(L, lua_upvalueindex(5));
    return pattern_push_captures(&match, at, end);
  }
  limits_charge(L, match.work + 1);
  lua_pushinteger(L, (lua_Integer)length + 1);
  lua_replace(L, lua_upvalueindex(4));
  return 0;
}

static int string_gmatch(lua_State *L) {
  size_t length, pattern_length;
  luaL_checklstring(L, 1, &length);
  const char *wanted = luaL_checklstring(L, 2, &pattern_length);
  size_t from = beginning(L, 3, length);
  lua_settop(L, 2);
  pattern_compile(L, wanted, pattern_length, false);
  lua_pushinteger(L, (lua_Integer)from);
  lua_pushinteger(L, -1);
  lua_pushcclosure(L, next_match, 5);
  return 1;
}

enum { TEXT = 1, PATTERN, REPLACEMENT, MOST, COMPILED };

static void append(lua_State *L, luaL_Buffer *out, const char *bytes, size_t length) {
  uint64_t cap = vm_of(L)->limits.text;
  if (luaL_bufflen(out) + length > cap) {
    luaL_error(L, "the text would be longer than %I bytes", (LUAI_UACINT)cap);
  }
  luaL_addlstring(out, bytes, length);
}

// Appends the value at the top, which is a text or a number, and takes it away.
static void append_value(lua_State *L, luaL_Buffer *out) {
  if (luaL_bufflen(out) + lua_rawlen(L, -1) > vm_of(L)->limits.text) {
    luaL_error(L, "the text would be longer than %I bytes", (LUAI_UACINT)vm_of(L)->limits.text);
  }
  luaL_addvalue(out);
}

// A text in which %1 stands for a capture and %0 for the match.
static void fill_in(pattern_match *match, luaL_Buffer *out, const char *from, const char *to) {
  lua_State *L = match->L;
  size_t length;
  const char *text = lua_tolstring(L, REPLACEMENT, &length);
  limits_charge(L, length / 16);
  for (const char *end = text + length; text < end; text++) {
    const char *escape = memchr(text, '%', (size_t)(end - text));
    if (escape == NULL) escape = end;
    append(L, out, text, (size_t)(escape - text));
    text = escape;
    if (escape == end) return;
    char what = text + 1 < end ? *++text : 0;
    if (what == '%') {
      append(L, out, "%", 1);
    } else if (what == '0') {
      append(L, out, from, (size_t)(to - from));
    } else if (what >= '1' && what <= '9') {
      pattern_push_capture(match, what - '1', from, to);
      luaL_tolstring(L, -1, NULL);
      lua_remove(L, -2);
      append_value(L, out);
    } else {
      luaL_error(L, "invalid use of '%%' in replacement string");
    }
  }
}

// What a function or a table gives for a match; nil and false leave it as it is.
static void look_up(pattern_match *match, luaL_Buffer *out, const char *from, const char *to) {
  lua_State *L = match->L;
  if (lua_type(L, REPLACEMENT) == LUA_TFUNCTION) {
    lua_pushvalue(L, REPLACEMENT);
    lua_call(L, pattern_push_captures(match, from, to), 1);
  } else {
    pattern_push_capture(match, 0, from, to);
    lua_gettable(L, REPLACEMENT);
  }
  if (!lua_toboolean(L, -1)) {
    lua_pop(L, 1);
    append(L, out, from, (size_t)(to - from));
  } else if (lua_isstring(L, -1)) {
    append_value(L, out);
  } else {
    luaL_error(L, "invalid replacement value (a %s)", values_type_name(L, lua_gettop(L)));
  }
}

static int string_gsub(lua_State *L) {
  size_t length, pattern_length;
  const char *text = luaL_checklstring(L, TEXT, &length);
  const char *wanted = luaL_checklstring(L, PATTERN, &pattern_length);
  int type = lua_type(L, REPLACEMENT);
  bool is_text = type == LUA_TSTRING || type == LUA_TNUMBER;
  luaL_argexpected(L, is_text || type == LUA_TFUNCTION || type == LUA_TTABLE, REPLACEMENT,
                   "string/function/table");
  lua_Integer most = luaL_optinteger(L, MOST, (lua_Integer)length + 1);
  lua_settop(L, MOST);
  const pattern *compiled = pattern_compile(L, wanted, pattern_length, true);
  pattern_match match = pattern_begin(L, compiled, text, length);
  luaL_Buffer out;
  luaL_buffinit(L, &out);
  const char *at = text, *kept = text, *last = NULL;
  lua_Integer count = 0;
  while (count < most) {
    const char *end = pattern_run(&match, at);
    if (end != NULL && end != last) {
      count++;
      limits_charge(L, 1);
      append(L, &out, kept, (size_t)(at - kept));
      is_text ? fill_in(&match, &out, at, end) : look_up(&match, &out, at, end);
      at = kept = last = end;
    } else if (at < match.end) {
      at++;
    } else {
      break;
    }
    if (compiled->anchored) break;
  }
  limits_charge(L, match.work + length / 16);
  append(L, &out, kept, (size_t)(match.end - kept));
  luaL_pushresult(&out);
  lua_pushinteger(L, count);
  return 2;
}

void sandbox_match(lua_State *L, int strings) {
  static const luaL_Reg own[] = {{"find", string_find},
                                 {"match", string_match},
                                 {"gmatch", string_gmatch},
                                 {"gsub", string_gsub},
                                 {NULL, NULL}};
  lua_pushvalue(L, strings);
  luaL_setfuncs(L, own, 0);
  lua_pop(L, 1);
}
