// Lua calls the host: decode, call, and only after the host has returned push or raise.
#include "vm.h"

// Swift frames live only inside this function, and nothing in it raises while they do.
int callbacks_invoke(lua_State *L, int32_t function, int first, int last, shim_answer *answer) {
  shim_vm *vm = vm_of(L);
  // The host object is being taken down; only finalizers written in Lua can get here.
  if (vm->closing) luaL_error(L, "the state is closing");
  limits_charge(L, 10);
  values_reset(vm);
  // What the host holds of outer calls still counts.
  uint64_t decoded = vm->decoded;
  for (int index = first; index <= last; index++) values_decode(L, index);
  lua_State *outer = vm->active;
  vm->active = L;
  int count = last < first ? 0 : last - first + 1;
  int32_t status = vm->host.call(vm->host.context, function, vm->nodes, count, answer);
  vm->active = outer;
  vm->decoded = decoded;
  return status;
}

static void push_answer(lua_State *L, const shim_answer *answer) {
  if (answer->value == NULL) return lua_pushnil(L);
  const shim_value *cursor = answer->value;
  if (cursor->kind != SHIM_TABLE || vm_of(L)->limits.libraries == SHIM_SANDBOX) {
    return values_push(L, &cursor);
  }
  // Finalizers written in Lua could call the host, which would overwrite the answer. Only a machine
  // with all libraries can have them.
  lua_gc(L, LUA_GCSTOP);
  values_push(L, &cursor);
  lua_gc(L, LUA_GCRESTART);
}

static int trampoline(lua_State *L) {
  int32_t function = (int32_t)lua_tointeger(L, lua_upvalueindex(1));
  int first = 1 + (int)lua_tointeger(L, lua_upvalueindex(2));
  shim_answer answer = {0};
  if (callbacks_invoke(L, function, first, lua_gettop(L), &answer) != 0) {
    return errors_raise_host(L, &answer);
  }
  push_answer(L, &answer);
  return 1;
}

void callbacks_push(lua_State *L, int32_t function, int skipped) {
  lua_pushinteger(L, function);
  lua_pushinteger(L, skipped);
  lua_pushcclosure(L, trampoline, 2);
}

typedef struct {
  int32_t function;
  int64_t *reference;
} make_arguments;

static int make(lua_State *L) {
  const make_arguments *arguments = lua_touserdata(L, 1);
  callbacks_push(L, arguments->function, 0);
  *arguments->reference = references_make(L, -1);
  return 0;
}

int32_t shim_make_function(shim_vm *vm, int32_t function, int64_t *reference) {
  make_arguments arguments = {function, reference};
  return protect(vm, make, &arguments);
}

bool shim_place(const shim_vm *vm, int32_t wanted, const char **chunk, size_t *length,
                int32_t *line) {
  lua_Debug activation;
  for (int level = 0; level < 200; level++) {
    if (!errors_lua_frame(vm->active, level, &activation)) return false;
    if (activation.currentline < 0 || wanted-- > 0) continue;
    *length = errors_chunk(&activation, chunk);
    *line = activation.currentline;
    return true;
  }
  return false;
}
