// Each chunk has a private table of globals. Behind it stands a hidden table of words, and behind that
// the host, which is asked about names nobody knows.
#include "vm.h"

typedef struct {
  const shim_value *words;
  int32_t unknown, assign;
  int64_t *reference;
} environment_arguments;

// Asks the host; where it answers true the value is stored, and the question is not asked again.
static int assign(lua_State *L) {
  int32_t function = (int32_t)lua_tointeger(L, lua_upvalueindex(1));
  shim_answer answer = {0};
  if (callbacks_invoke(L, function, 2, 2, &answer) != 0) return errors_raise_host(L, &answer);
  if (answer.value != NULL && answer.value->kind == SHIM_BOOLEAN && answer.value->detail) {
    lua_settop(L, 3);
    lua_rawset(L, 1);
  }
  return 0;
}

// Leaves a new table of words at the top: the libraries, then the given words.
static void push_words(lua_State *L, const shim_value *words) {
  lua_newtable(L);
  int base = lua_gettop(L);
  if (vm_of(L)->limits.libraries == SHIM_EVERYTHING) {
    lua_pushglobaltable(L);
  } else {
    lua_rawgetp(L, LUA_REGISTRYINDEX, &key_globals);
  }
  lua_pushnil(L);
  while (lua_next(L, base + 1)) {
    lua_pushvalue(L, -2);
    lua_insert(L, -2);
    lua_rawset(L, base);
  }
  lua_settop(L, base);
  if (words == NULL) return;
  const shim_value *cursor = words + 1;
  for (int64_t i = 0; i < words->integer; i++) {
    values_push(L, &cursor);
    values_push(L, &cursor);
    lua_rawset(L, base);
  }
}

static void push_environment(lua_State *L, const environment_arguments *arguments) {
  luaL_checkstack(L, 12, NULL);
  lua_newtable(L);
  lua_createtable(L, 0, 3);
  push_words(L, arguments->words);
  if (arguments->unknown >= 0) {
    lua_createtable(L, 0, 1);
    callbacks_push(L, arguments->unknown, 1);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, -2);
  }
  lua_setfield(L, -2, "__index");
  if (arguments->assign >= 0) {
    lua_pushinteger(L, arguments->assign);
    lua_pushcclosure(L, assign, 1);
    lua_setfield(L, -2, "__newindex");
  }
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
  lua_setmetatable(L, -2);
}

static int make(lua_State *L) {
  const environment_arguments *arguments = lua_touserdata(L, 1);
  push_environment(L, arguments);
  *arguments->reference = references_make(L, -1);
  return 0;
}

int32_t shim_make_environment(shim_vm *vm, const shim_value *words, int32_t unknown,
                              int32_t assigned, int64_t *reference) {
  environment_arguments arguments = {words, unknown, assigned, reference};
  return protect(vm, make, &arguments);
}

typedef struct {
  const char *text;
  size_t length;
  const char *chunk;
  int64_t environment;
  int64_t *keep;
} run_arguments;

static void give(lua_State *L, int index) {
  shim_vm *vm = vm_of(L);
  values_reset(vm);
  uint64_t decoded = vm->decoded;
  values_decode(L, index);
  lua_State *outer = vm->active;
  vm->active = L;
  vm->host.take(vm->host.context, vm->nodes);
  vm->active = outer;
  vm->decoded = decoded;
}

// Text only: precompiled code could do anything.
static void load(lua_State *L, const run_arguments *arguments) {
  limits_charge(L, arguments->length / 8);
  if (luaL_loadbufferx(L, arguments->text, arguments->length, arguments->chunk, "t") == LUA_OK) {
    return;
  }
  vm_of(L)->syntax = true;
  lua_error(L);
}

static int run(lua_State *L) {
  const run_arguments *arguments = lua_touserdata(L, 1);
  load(L, arguments);
  bool everything = vm_of(L)->limits.libraries == SHIM_EVERYTHING;
  if (arguments->environment != 0) {
    references_push(L, arguments->environment);
    lua_setupvalue(L, -2, 1);
  } else if (!everything) {
    push_environment(L, &(environment_arguments){NULL, -1, -1, NULL});
    lua_setupvalue(L, -2, 1);
  }
  lua_call(L, 0, 1);
  if (arguments->keep != NULL) {
    *arguments->keep = references_make(L, -1);
  } else {
    give(L, -1);
  }
  return 0;
}

int32_t shim_run(shim_vm *vm, const char *text, size_t length, const char *chunk,
                 int64_t environment, int64_t *keep) {
  run_arguments arguments = {text, length, chunk, environment, keep};
  return protect(vm, run, &arguments);
}

static int compile(lua_State *L) {
  load(L, lua_touserdata(L, 1));
  return 0;
}

int32_t shim_compile(shim_vm *vm, const char *text, size_t length, const char *chunk) {
  run_arguments arguments = {text, length, chunk, 0, NULL};
  return protect(vm, compile, &arguments);
}

typedef struct {
  int64_t function;
  const shim_value *arguments;
  int32_t count;
} call_arguments;

static int call(lua_State *L) {
  const call_arguments *arguments = lua_touserdata(L, 1);
  references_push(L, arguments->function);
  if (lua_isnil(L, -1)) return luaL_error(L, "the function was released");
  const shim_value *cursor = arguments->arguments;
  for (int32_t i = 0; i < arguments->count; i++) values_push(L, &cursor);
  lua_call(L, arguments->count, 1);
  give(L, -1);
  return 0;
}

int32_t shim_call(shim_vm *vm, int64_t function, const shim_value *given, int32_t count) {
  call_arguments arguments = {function, given, count};
  return protect(vm, call, &arguments);
}

static int read_value(lua_State *L) {
  references_push(L, *(const int64_t *)lua_touserdata(L, 1));
  give(L, -1);
  return 0;
}

int32_t shim_read(shim_vm *vm, int64_t reference) { return protect(vm, read_value, &reference); }

static int library_names(lua_State *L) {
  lua_newtable(L);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &key_globals);
  if (!lua_istable(L, -1)) lua_newtable(L);
  lua_pushnil(L);
  lua_Integer count = 0;
  while (lua_next(L, -2)) {
    lua_pop(L, 1);
    lua_pushvalue(L, -1);
    lua_rawseti(L, -4, ++count);
  }
  give(L, -2);
  return 0;
}

int32_t shim_library_names(shim_vm *vm) { return protect(vm, library_names, NULL); }
