// Tables: stock functions behind a charge for the range they walk.
#include "vm.h"

static int call_stock(lua_State *L) {
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_insert(L, 1);
  lua_call(L, lua_gettop(L) - 1, LUA_MULTRET);
  return lua_gettop(L);
}

static void refuse_frozen(lua_State *L, int index) {
  if (sandbox_is_frozen(L, index)) luaL_error(L, "a table of the language cannot be changed");
}

// For insert and remove, which shift what stands behind the place; without a place that is nothing.
static int shifting(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  refuse_frozen(L, 1);
  limits_charge(L, 1);
  if (lua_gettop(L) < lua_tointeger(L, lua_upvalueindex(2))) return call_stock(L);
  lua_Integer length = luaL_len(L, 1);
  lua_Integer place = luaL_checkinteger(L, 2);
  if (place <= length) limits_charge(L, ((uint64_t)length - (uint64_t)place) / 4);
  return call_stock(L);
}

static int table_concat(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_Integer first = luaL_optinteger(L, 3, 1);
  lua_Integer last = lua_isnoneornil(L, 4) ? luaL_len(L, 1) : luaL_checkinteger(L, 4);
  if (last >= first) limits_charge(L, 1 + ((uint64_t)last - (uint64_t)first) / 4);
  return call_stock(L);
}

static int table_move(lua_State *L) {
  lua_Integer first = luaL_checkinteger(L, 2);
  lua_Integer last = luaL_checkinteger(L, 3);
  if (lua_type(L, 5) == LUA_TTABLE) refuse_frozen(L, 5);
  if (last >= first) limits_charge(L, 1 + ((uint64_t)last - (uint64_t)first) / 2);
  return call_stock(L);
}

static int table_unpack(lua_State *L) {
  lua_Integer first = luaL_optinteger(L, 2, 1);
  lua_Integer last = lua_isnoneornil(L, 3) ? luaL_len(L, 1) : luaL_checkinteger(L, 3);
  if (last >= first) limits_charge(L, 1 + ((uint64_t)last - (uint64_t)first) / 4);
  return call_stock(L);
}

static bool less(lua_State *L, int comparator, int left, int right) {
  if (comparator == 0) {
    // Texts are compared by their bytes, and long ones may differ in the last only.
    if (lua_type(L, left) == LUA_TSTRING && lua_type(L, right) == LUA_TSTRING) {
      size_t length = lua_rawlen(L, left), other = lua_rawlen(L, right);
      limits_charge(L, (length < other ? length : other) / 16);
    }
    return lua_compare(L, left, right, LUA_OPLT);
  }
  lua_pushvalue(L, comparator);
  lua_pushvalue(L, left);
  lua_pushvalue(L, right);
  lua_call(L, 2, 1);
  bool answer = lua_toboolean(L, -1);
  lua_pop(L, 1);
  return answer;
}

// Merges the runs [low, middle) and [middle, high) of the table at `from` into the one at `to`.
static void merge(lua_State *L, int from, int to, int comparator, lua_Integer low,
                  lua_Integer middle, lua_Integer high) {
  lua_Integer left = low, right = middle;
  for (lua_Integer out = low; out < high; out++) {
    bool take_right = left >= middle;
    if (!take_right && right < high) {
      lua_rawgeti(L, from, right);
      lua_rawgeti(L, from, left);
      take_right = less(L, comparator, lua_gettop(L) - 1, lua_gettop(L));
      lua_pop(L, 2);
    }
    lua_rawgeti(L, from, take_right ? right++ : left++);
    lua_rawseti(L, to, out);
  }
}

// A stable merge sort: equal elements keep their order, and no clock is asked.
static int table_sort(lua_State *L) {
  enum { TABLE = 1, COMPARATOR, ONE, OTHER };
  luaL_checktype(L, TABLE, LUA_TTABLE);
  if (!lua_isnoneornil(L, COMPARATOR)) luaL_checktype(L, COMPARATOR, LUA_TFUNCTION);
  lua_settop(L, COMPARATOR);
  refuse_frozen(L, TABLE);
  int comparator = lua_isnil(L, COMPARATOR) ? 0 : COMPARATOR;
  lua_Integer count = luaL_len(L, TABLE);
  if (count < 2) return 0;
  limits_charge_range(L, count);
  luaL_argcheck(L, count < 0x7fffffff, TABLE, "array too big");
  lua_createtable(L, (int)count, 0);
  lua_createtable(L, (int)count, 0);
  for (lua_Integer i = 1; i <= count; i++) {
    lua_geti(L, TABLE, i);
    lua_rawseti(L, ONE, i);
  }
  int from = ONE, to = OTHER;
  for (lua_Integer run = 1; run < count; run *= 2) {
    limits_charge_range(L, count / 4);
    for (lua_Integer low = 1; low <= count; low += 2 * run) {
      lua_Integer middle = low + run <= count ? low + run : count + 1;
      lua_Integer high = low + 2 * run <= count ? low + 2 * run : count + 1;
      merge(L, from, to, comparator, low, middle, high);
    }
    int swap = from;
    from = to;
    to = swap;
  }
  for (lua_Integer i = 1; i <= count; i++) {
    lua_rawgeti(L, from, i);
    lua_seti(L, TABLE, i);
  }
  return 0;
}

// - placed: how many arguments there are where one of them is a place.
static void add(lua_State *L, int stock, int own, const char *name, lua_CFunction function, int placed) {
  lua_getfield(L, stock, name);
  lua_pushinteger(L, placed);
  lua_pushcclosure(L, function, 2);
  lua_setfield(L, own, name);
}

void sandbox_table(lua_State *L, int globals) {
  static const char *const kept[] = {"pack", NULL};
  luaL_requiref(L, LUA_TABLIBNAME, luaopen_table, 0);
  int stock = lua_gettop(L);
  lua_newtable(L);
  int own = lua_gettop(L);
  sandbox_copy(L, stock, own, kept);
  add(L, stock, own, "insert", shifting, 3);
  add(L, stock, own, "remove", shifting, 2);
  add(L, stock, own, "concat", table_concat, 0);
  add(L, stock, own, "move", table_move, 0);
  add(L, stock, own, "unpack", table_unpack, 0);
  lua_pushcfunction(L, table_sort);
  lua_setfield(L, own, "sort");
  sandbox_freeze(L, "table");
  lua_setfield(L, globals, "table");
  lua_settop(L, stock - 1);
}
