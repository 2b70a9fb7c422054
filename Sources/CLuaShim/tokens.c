// Tokens: small userdata that stand for something the host keeps. They need no finalizer.
#include "vm.h"

void tokens_push(lua_State *L, int32_t kind, int64_t id) {
  shim_vm *vm = vm_of(L);
  if (kind < 0 || kind >= vm->kind_count) luaL_error(L, "a token of an unknown kind");
  vm_token *token = lua_newuserdatauv(L, sizeof(vm_token), 0);
  token->id = id;
  token->kind = kind;
  lua_rawgetp(L, LUA_REGISTRYINDEX, &key_kinds);
  lua_rawgeti(L, -1, kind + 1);
  lua_setmetatable(L, -3);
  lua_pop(L, 1);
}

const vm_token *tokens_test(lua_State *L, int index) {
  if (lua_type(L, index) != LUA_TUSERDATA || !lua_getmetatable(L, index)) return NULL;
  const void *metatable = lua_topointer(L, -1);
  lua_pop(L, 1);
  shim_vm *vm = vm_of(L);
  for (int32_t kind = 0; kind < vm->kind_count; kind++) {
    if (vm->kinds[kind] == metatable) return lua_touserdata(L, index);
  }
  return NULL;
}

typedef struct {
  const char *name;
  const char *const *events;
  const int32_t *functions;
  int32_t count;
  int32_t *kind;
} define_arguments;

static int tostring(lua_State *L) {
  lua_pushvalue(L, lua_upvalueindex(1));
  return 1;
}

static int define(lua_State *L) {
  const define_arguments *arguments = lua_touserdata(L, 1);
  shim_vm *vm = vm_of(L);
  if (vm->kind_count == VM_KINDS) return luaL_error(L, "too many kinds of tokens");
  lua_newtable(L);
  lua_pushstring(L, arguments->name);
  lua_pushvalue(L, -1);
  lua_setfield(L, -3, "__name");
  lua_pushcclosure(L, tostring, 1);
  lua_setfield(L, -2, "__tostring");
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
  for (int32_t i = 0; i < arguments->count; i++) {
    callbacks_push(L, arguments->functions[i], 0);
    lua_setfield(L, -2, arguments->events[i]);
  }
  lua_rawgetp(L, LUA_REGISTRYINDEX, &key_kinds);
  lua_pushvalue(L, -2);
  lua_rawseti(L, -2, vm->kind_count + 1);
  vm->kinds[vm->kind_count] = lua_topointer(L, -2);
  *arguments->kind = vm->kind_count++;
  return 0;
}

int32_t shim_define_kind(shim_vm *vm, const char *name, const char *const *events,
                         const int32_t *functions, int32_t count, int32_t *kind) {
  define_arguments arguments = {name, events, functions, count, kind};
  return protect(vm, define, &arguments);
}
