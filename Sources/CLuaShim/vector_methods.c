// Methods of vectors, written by the host. Where the result is a vector it is made before the call.
#include <math.h>

#include "vm.h"

static int method(lua_State *L) {
  int32_t function = (int32_t)lua_tointeger(L, lua_upvalueindex(1));
  const vm_vector *vector = vectors_test(L, 1);
  if (vector == NULL) {
    const char *name = lua_tostring(L, lua_upvalueindex(3));
    return luaL_error(L, "write x:%s(...) with a colon, where x is a vector", name);
  }
  int last = lua_gettop(L);
  limits_charge(L, (uint64_t)vector->count / 8);
  shim_answer answer = {0};
  if (lua_toboolean(L, lua_upvalueindex(2))) {
    vm_vector *made = vectors_new(L, vector->count);
    for (int64_t i = 0; i < made->count; i++) made->values[i] = NAN;
    answer.output = made->values;
    answer.output_count = made->count;
  }
  if (callbacks_invoke(L, function, 1, last, &answer) != 0) return errors_raise_host(L, &answer);
  if (answer.output != NULL) return 1;
  if (answer.value == NULL || answer.value->kind != SHIM_NUMBER) {
    lua_pushnil(L);
  } else {
    lua_pushnumber(L, answer.value->number);
  }
  return 1;
}

typedef struct {
  const char *name;
  bool elementwise;
  int32_t function;
} define_arguments;

static int define(lua_State *L) {
  const define_arguments *arguments = lua_touserdata(L, 1);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &key_vector_methods);
  lua_pushinteger(L, arguments->function);
  lua_pushboolean(L, arguments->elementwise);
  lua_pushstring(L, arguments->name);
  lua_pushcclosure(L, method, 3);
  lua_setfield(L, -2, arguments->name);
  return 0;
}

int32_t shim_define_vector_method(shim_vm *vm, const char *name, bool elementwise,
                                  int32_t function) {
  define_arguments arguments = {name, elementwise, function};
  return protect(vm, define, &arguments);
}

static int constructor(lua_State *L) {
  int64_t *reference = lua_touserdata(L, 1);
  lua_pushcfunction(L, vectors_construct);
  *reference = references_make(L, -1);
  return 0;
}

int32_t shim_vector_constructor(shim_vm *vm, int64_t *reference) {
  return protect(vm, constructor, reference);
}
