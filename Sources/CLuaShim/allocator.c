// The allocator: counts, charges, and refuses beyond the cap.
#include <stdlib.h>

#include "vm.h"

// Whether the test's fault hits this allocation.
static bool fails(shim_vm *vm) {
  uint64_t number = vm->allocations++;
  if (vm->limits.fault_at < 0) return false;
  uint64_t at = (uint64_t)vm->limits.fault_at;
  return vm->limits.fault_stays ? number >= at : number == at;
}

static bool refuses(shim_vm *vm, bool is_text, size_t size, size_t growth) {
  if (is_text && size > vm->limits.text + 64) {
    vm->text_too_long = true;
    limits_trip(vm, SHIM_MEMORY);
    return true;
  }
  if (vm->used + growth <= vm->limits.memory) return false;
  // Lua collects after the first refusal and asks again; the second one is final.
  if (vm->refused == size) limits_trip(vm, SHIM_MEMORY);
  vm->refused = size;
  return true;
}

void *allocator_resize(void *context, void *block, size_t old, size_t size) {
  shim_vm *vm = context;
  size_t held = block == NULL ? 0 : old;
  if (size == 0) {
    free(block);
    vm->used -= held;
    return NULL;
  }
  if (size > held) {
    bool is_text = block == NULL && old == LUA_TSTRING;
    if (fails(vm) || refuses(vm, is_text, size, size - held)) return NULL;
    if (vm->refused == size) vm->refused = 0;
    vm->steps += (size - held) / 64;
  }
  void *moved = realloc(block, size);
  if (moved != NULL) vm->used += size - held;
  return moved;
}

// What the meters are measured against.
void *allocator_plain(void *context, void *block, size_t old, size_t size) {
  (void)context;
  (void)old;
  if (size > 0) return realloc(block, size);
  free(block);
  return NULL;
}
