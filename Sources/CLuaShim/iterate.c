// pairs and next in one fixed order: numbers ascending, then texts by their bytes, then booleans.
#include "vm.h"

typedef struct {
  int rank;
  bool is_float;
  lua_Integer integer;
  lua_Number number;
  const char *text;
  size_t length;
} entry;

static int compare(const entry *left, const entry *right) {
  if (left->rank != right->rank) return left->rank < right->rank ? -1 : 1;
  if (left->text != NULL) {
    size_t shorter = left->length < right->length ? left->length : right->length;
    int order = memcmp(left->text, right->text, shorter);
    if (order != 0) return order;
    return left->length < right->length ? -1 : left->length > right->length;
  }
  if (left->number != right->number) return left->number < right->number ? -1 : 1;
  if (left->is_float != right->is_float) return left->is_float ? 1 : -1;
  return left->integer < right->integer ? -1 : left->integer > right->integer;
}

static void sort(entry *entries, entry *spare, size_t count) {
  if (count < 2) return;
  size_t half = count / 2;
  sort(entries, spare, half);
  sort(entries + half, spare, count - half);
  if (compare(&entries[half - 1], &entries[half]) <= 0) return;
  memcpy(spare, entries, half * sizeof(entry));
  size_t left = 0, right = half, out = 0;
  while (left < half) {
    bool take_right = right < count && compare(&entries[right], &spare[left]) < 0;
    entries[out++] = take_right ? entries[right++] : spare[left++];
  }
}

static void read_key(lua_State *L, int index, entry *made) {
  *made = (entry){0};
  switch (lua_type(L, index)) {
    case LUA_TNUMBER:
      made->rank = 1;
      made->is_float = !lua_isinteger(L, index);
      made->integer = made->is_float ? 0 : lua_tointeger(L, index);
      made->number = lua_tonumber(L, index);
      return;
    case LUA_TSTRING:
      made->rank = 2;
      made->text = lua_tolstring(L, index, &made->length);
      return;
    case LUA_TBOOLEAN:
      made->rank = 3;
      made->integer = lua_toboolean(L, index);
      return;
    default:
      luaL_error(L, "this table has a key that is a %s, and such keys have no order; use names or numbers as keys",
                 values_type_name(L, index));
  }
}

static void push_key(lua_State *L, const entry *key) {
  switch (key->rank) {
    case 1:
      if (key->is_float) return lua_pushnumber(L, key->number);
      return lua_pushinteger(L, key->integer);
    case 2:
      lua_pushlstring(L, key->text, key->length);
      return;
    default:
      lua_pushboolean(L, (int)key->integer);
  }
}

static size_t count_entries(lua_State *L, int index) {
  size_t count = 0;
  lua_pushnil(L);
  while (lua_next(L, index)) {
    count++;
    lua_pop(L, 1);
  }
  return count;
}

static uint64_t sorting_cost(size_t count) {
  uint64_t bits = 1;
  for (size_t rest = count; rest > 1; rest /= 2) bits++;
  return count * bits / 8 + count / 4;
}

// Pushes a table with the keys of the table at `index` in order; returns how many there are.
int iterate_keys(lua_State *L, int index) {
  luaL_checkstack(L, 8, NULL);
  size_t count = count_entries(L, index);
  limits_charge(L, sorting_cost(count));
  lua_createtable(L, (int)count, 0);
  int keys = lua_gettop(L);
  entry *entries = lua_newuserdatauv(L, (count + count / 2 + 1) * sizeof(entry), 0);
  size_t read = 0;
  lua_pushnil(L);
  while (lua_next(L, index)) {
    lua_pop(L, 1);
    if (lua_type(L, -1) != LUA_TLIGHTUSERDATA) read_key(L, lua_gettop(L), &entries[read++]);
  }
  // The keys are anchored in the table, and nothing runs that could change it.
  sort(entries, entries + count, read);
  for (size_t i = 0; i < read; i++) {
    push_key(L, &entries[i]);
    lua_rawseti(L, keys, (lua_Integer)i + 1);
  }
  lua_settop(L, keys);
  return (int)read;
}

// Replaces a frozen table at `index` by the one behind it.
static void resolve(lua_State *L, int index) {
  if (lua_type(L, index) != LUA_TTABLE) {
    luaL_error(L, "a table is needed to go through, not a %s",
               lua_isnone(L, index) ? "nothing" : values_type_name(L, index));
  }
  if (!sandbox_is_frozen(L, index)) return;
  luaL_getmetafield(L, index, "__index");
  lua_replace(L, index);
}

static int step(lua_State *L) {
  lua_Integer place = lua_tointeger(L, lua_upvalueindex(3));
  for (;;) {
    place++;
    if (lua_rawgeti(L, lua_upvalueindex(1), place) == LUA_TNIL) return 1;
    lua_pushvalue(L, -1);
    if (lua_rawget(L, lua_upvalueindex(2)) != LUA_TNIL) break;
    lua_pop(L, 2);  // removed while going through
  }
  lua_pushinteger(L, place);
  lua_replace(L, lua_upvalueindex(3));
  return 2;
}

int iterate_pairs(lua_State *L) {
  luaL_checkany(L, 1);
  if (luaL_getmetafield(L, 1, "__pairs") != LUA_TNIL) {
    lua_pushvalue(L, 1);
    lua_call(L, 1, 3);
    return 3;
  }
  lua_settop(L, 1);
  resolve(L, 1);
  iterate_keys(L, 1);
  lua_pushvalue(L, 1);
  lua_pushinteger(L, 0);
  lua_pushcclosure(L, step, 3);
  lua_pushvalue(L, 1);
  lua_pushnil(L);
  return 3;
}

// The place of the key at index 2 in the keys at index 4; 0 for nil.
static lua_Integer place_of(lua_State *L, lua_Integer count) {
  if (lua_isnil(L, 2)) return 0;
  entry wanted, met;
  read_key(L, 2, &wanted);
  lua_Integer low = 1, high = count;
  while (low <= high) {
    lua_Integer middle = low + (high - low) / 2;
    lua_rawgeti(L, 4, middle);
    read_key(L, lua_gettop(L), &met);
    int order = compare(&wanted, &met);
    lua_pop(L, 1);
    if (order == 0) return middle;
    if (order < 0) {
      high = middle - 1;
    } else {
      low = middle + 1;
    }
  }
  return luaL_error(L, "next: this key is not in the table");
}

// next goes through the same order. The keys of the last table asked about are kept.
int iterate_next(lua_State *L) {
  lua_settop(L, 2);
  resolve(L, 1);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &key_next_table);
  bool known = !lua_isnil(L, 2) && lua_rawequal(L, 1, 3);
  if (known) {
    lua_rawgetp(L, LUA_REGISTRYINDEX, &key_next_keys);
  } else {
    iterate_keys(L, 1);
    lua_pushvalue(L, 4);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &key_next_keys);
    lua_pushvalue(L, 1);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &key_next_table);
  }
  lua_Integer place = place_of(L, (lua_Integer)lua_rawlen(L, 4));
  for (;;) {
    if (lua_rawgeti(L, 4, ++place) == LUA_TNIL) return 1;
    lua_pushvalue(L, -1);
    if (lua_rawget(L, 1) != LUA_TNIL) return 2;
    lua_pop(L, 2);
  }
}
