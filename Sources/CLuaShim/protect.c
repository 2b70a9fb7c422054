// The one way in: a C function with one light argument, under lua_pcall.
#include "vm.h"

int32_t protect(shim_vm *vm, lua_CFunction body, void *arguments) {
  lua_State *L = vm->active;
  errors_clear(vm);
  if (vm->tripped != SHIM_OK) return vm->error_status = vm->tripped;
  if (!lua_checkstack(L, 16)) {
    limits_trip(vm, SHIM_MEMORY);
    return vm->error_status = SHIM_MEMORY;
  }
  // Nothing between here and lua_pcall allocates or raises.
  int base = lua_gettop(L);
  lua_pushcfunction(L, errors_handler);
  lua_pushcfunction(L, body);
  lua_pushlightuserdata(L, arguments);
  int status = lua_pcall(L, 1, 0, base + 1);
  lua_settop(L, base);
  return errors_settle(vm, status);
}
