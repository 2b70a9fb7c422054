// Steps, the deadline and the stop flag. A tripped limit stays tripped until the host restores the budget.
#include <stdlib.h>
#include <time.h>

#include "vm.h"

// The error value of a limit: pushing it cannot fail.
static char sentinel;

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

void limits_start(shim_vm *vm) {
  vm->steps = 0;
  vm->clock_at = 0;
  vm->tripped = SHIM_OK;
  vm->text_too_long = false;
  vm->refused = 0;
  vm->decoded = 0;
  vm->deadline = vm->limits.seconds > 0 ? now() + vm->limits.seconds : 0;
  if (!vm->limits.unmetered) lua_sethook(vm->main, limits_hook, LUA_MASKCOUNT, VM_QUANTUM);
}

void limits_trip(shim_vm *vm, int32_t status) {
  if (vm->tripped != SHIM_OK || vm->main == NULL) return;
  vm->tripped = status;
  errors_frames(vm, vm->active);
  // From here on every instruction raises, so no pcall is a shelter.
  lua_sethook(vm->main, limits_hook, LUA_MASKCOUNT, 1);
  if (vm->active != vm->main) lua_sethook(vm->active, limits_hook, LUA_MASKCOUNT, 1);
}

int limits_raise(lua_State *L) {
  lua_settop(L, 0);
  lua_pushlightuserdata(L, &sentinel);
  return lua_error(L);
}

static void look(shim_vm *vm) {
  if (atomic_load_explicit(vm->stop, memory_order_relaxed)) {
    limits_trip(vm, SHIM_TIME);
  } else if (vm->steps > vm->limits.steps) {
    limits_trip(vm, SHIM_STEPS);
  } else if (vm->deadline > 0 && vm->steps >= vm->clock_at) {
    vm->clock_at = vm->steps + 10 * VM_QUANTUM;
    if (now() > vm->deadline) limits_trip(vm, SHIM_TIME);
  }
}

static void check(lua_State *L, shim_vm *vm) {
  if (vm->tripped == SHIM_OK) {
    // The place of a trip is read from the coroutine that runs.
    lua_State *outer = vm->active;
    vm->active = L;
    look(vm);
    vm->active = outer;
  }
  if (vm->tripped == SHIM_OK) return;
  if (!lua_checkstack(L, 1)) lua_settop(L, 0);
  lua_pushlightuserdata(L, &sentinel);
  lua_error(L);
}

void limits_hook(lua_State *L, lua_Debug *activation) {
  (void)activation;
  shim_vm *vm = vm_of(L);
  vm->steps += VM_QUANTUM;
  check(L, vm);
}

void limits_charge(lua_State *L, uint64_t steps) {
  shim_vm *vm = vm_of(L);
  vm->steps += steps;
  check(L, vm);
}

void limits_charge_range(lua_State *L, lua_Integer count) {
  if (count > 0) limits_charge(L, (uint64_t)count);
}

void shim_restore_budget(shim_vm *vm) { limits_start(vm); }
uint64_t shim_steps(const shim_vm *vm) { return vm->steps; }
uint64_t shim_memory(const shim_vm *vm) { return vm->used; }
uint64_t shim_allocations(const shim_vm *vm) { return vm->allocations; }

void *shim_stop_create(void) { return calloc(1, sizeof(atomic_int)); }
void shim_stop_request(void *stop) { atomic_store((atomic_int *)stop, 1); }
void shim_stop_clear(void *stop) { atomic_store((atomic_int *)stop, 0); }
void shim_stop_destroy(void *stop) { free(stop); }
