// The base library: own versions of what could swallow a limit, show an address or lift a lock.
#include "vm.h"

// After a caught error: limits go on, and the host may let go of its error.
static void settle(lua_State *L, int status) {
  shim_vm *vm = vm_of(L);
  if (status == LUA_ERRMEM) limits_trip(vm, SHIM_MEMORY);
  if (vm->tripped != SHIM_OK) limits_raise(L);
  if (status != LUA_OK) errors_caught(vm, L, -1);
}

static int base_pcall(lua_State *L) {
  luaL_checkany(L, 1);
  lua_pushboolean(L, 1);
  lua_insert(L, 1);
  int status = lua_pcall(L, lua_gettop(L) - 2, LUA_MULTRET, 0);
  settle(L, status);
  if (status == LUA_OK) return lua_gettop(L);
  lua_pushboolean(L, 0);
  lua_insert(L, -2);
  return 2;
}

// The script's handler, skipped once a limit has tripped: handlers run without the hook.
static int handle(lua_State *L) {
  if (vm_of(L)->tripped != SHIM_OK) return 1;
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_insert(L, 1);
  lua_call(L, lua_gettop(L) - 1, 1);
  return 1;
}

static int base_xpcall(lua_State *L) {
  luaL_checktype(L, 2, LUA_TFUNCTION);
  lua_pushvalue(L, 2);
  lua_pushcclosure(L, handle, 1);
  lua_replace(L, 2);
  lua_pushboolean(L, 1);  // f handler ... true
  lua_pushvalue(L, 1);    // f handler ... true f
  lua_rotate(L, 3, 2);    // f handler true f ...
  int status = lua_pcall(L, lua_gettop(L) - 4, LUA_MULTRET, 2);
  settle(L, status);
  if (status == LUA_OK) return lua_gettop(L) - 2;
  lua_pushboolean(L, 0);
  lua_insert(L, -2);
  return 2;
}

static const char *const allowed_events[] = {
    "__index", "__newindex", "__call", "__add", "__sub",  "__mul",      "__div",   "__mod",
    "__pow",   "__unm",      "__idiv", "__band", "__bor", "__bxor",     "__shl",   "__shr",
    "__bnot",  "__len",      "__eq",   "__lt",   "__le",  "__tostring", "__pairs", "__metatable",
    "__name",  NULL};

static void refuse_events(lua_State *L, int index) {
  static const char *const refused[] = {"__gc", "__mode", "__concat", "__close", NULL};
  for (const char *const *event = refused; *event != NULL; event++) {
    lua_pushstring(L, *event);
    if (lua_rawget(L, index) != LUA_TNIL) {
      luaL_error(L, "a metatable cannot have %s here", *event);
    }
    lua_pop(L, 1);
  }
}

// Pushes the hidden copy of the metatable at `index`, brought up to date.
static void push_sealed(lua_State *L, int index) {
  refuse_events(L, index);
  if (lua_rawgetp(L, index, &key_sealed) == LUA_TNIL) {
    lua_pop(L, 1);
    lua_newtable(L);
    lua_pushvalue(L, index);
    lua_rawsetp(L, -2, &key_original);
    lua_pushvalue(L, -1);
    lua_rawsetp(L, index, &key_sealed);
  }
  for (const char *const *event = allowed_events; *event != NULL; event++) {
    lua_pushstring(L, *event);
    lua_pushvalue(L, -1);
    lua_rawget(L, index);
    lua_rawset(L, -3);
  }
}

static int base_setmetatable(lua_State *L) {
  int type = lua_type(L, 2);
  luaL_checktype(L, 1, LUA_TTABLE);
  luaL_argexpected(L, type == LUA_TNIL || type == LUA_TTABLE, 2, "nil or table");
  if (luaL_getmetafield(L, 1, "__metatable") != LUA_TNIL) {
    return luaL_error(L, "cannot change a protected metatable");
  }
  lua_settop(L, 2);
  limits_charge(L, 20);
  if (type == LUA_TTABLE) {
    if (sandbox_is_frozen(L, 2)) return luaL_error(L, "this table cannot serve as a metatable");
    push_sealed(L, 2);
  }
  lua_setmetatable(L, 1);
  lua_settop(L, 1);
  return 1;
}

static int base_getmetatable(lua_State *L) {
  luaL_checkany(L, 1);
  if (!lua_getmetatable(L, 1)) {
    lua_pushnil(L);
    return 1;
  }
  lua_pushliteral(L, "__metatable");
  if (lua_rawget(L, -2) != LUA_TNIL) return 1;
  lua_rawgetp(L, -2, &key_original);
  return 1;
}

static int base_rawset(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  luaL_checkany(L, 2);
  luaL_checkany(L, 3);
  lua_settop(L, 3);
  if (sandbox_is_frozen(L, 1)) {
    return luaL_error(L, "a table of the language cannot be changed");
  }
  lua_rawset(L, 1);
  return 1;
}

static int base_tostring(lua_State *L) {
  luaL_checkany(L, 1);
  size_t length;
  text_of(L, 1, &length);
  limits_charge(L, length / 64);
  return 1;
}

static void print_bytes(shim_vm *vm, const char *bytes, size_t length) {
  size_t room = vm->limits.output - vm->output_length;
  if (length > room) {
    vm->output_cut = true;
    length = room;
  }
  if (length == 0) return;
  memcpy(vm->output + vm->output_length, bytes, length);
  vm->output_length += length;
}

static int base_print(lua_State *L) {
  shim_vm *vm = vm_of(L);
  int count = lua_gettop(L);
  for (int index = 1; index <= count; index++) {
    size_t length;
    const char *bytes = text_of(L, index, &length);
    limits_charge(L, 1 + length / 64);
    if (index > 1) print_bytes(vm, "\t", 1);
    print_bytes(vm, bytes, length);
    lua_pop(L, 1);
  }
  print_bytes(vm, "\n", 1);
  return 0;
}

static int base_tonumber(lua_State *L) {
  limits_charge(L, 1 + lua_rawlen(L, 1) / 8);
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_insert(L, 1);
  lua_call(L, lua_gettop(L) - 1, 1);
  return 1;
}

void sandbox_base(lua_State *L, int globals, int stock) {
  static const char *const kept[] = {"assert", "error",  "ipairs",   "select", "type",
                                     "rawget", "rawlen", "rawequal", "_VERSION", NULL};
  static const luaL_Reg own[] = {{"pcall", base_pcall},
                                 {"xpcall", base_xpcall},
                                 {"setmetatable", base_setmetatable},
                                 {"getmetatable", base_getmetatable},
                                 {"rawset", base_rawset},
                                 {"tostring", base_tostring},
                                 {"print", base_print},
                                 {"pairs", iterate_pairs},
                                 {"next", iterate_next},
                                 {NULL, NULL}};
  sandbox_copy(L, stock, globals, kept);
  lua_getfield(L, stock, "tonumber");
  lua_pushcclosure(L, base_tonumber, 1);
  lua_setfield(L, globals, "tonumber");
  lua_pushvalue(L, globals);
  luaL_setfuncs(L, own, 0);
  lua_pop(L, 1);
}
