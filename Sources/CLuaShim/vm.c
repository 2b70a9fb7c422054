// A machine from its first byte to its last.
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>

#include "vm.h"

const char key_references = 1, key_reference_of = 2, key_reference_counts = 3, key_kinds = 4,
           key_vector = 5, key_vector_methods = 6, key_globals = 7, key_frozen = 8, key_sealed = 9,
           key_original = 10, key_next_table = 11, key_next_keys = 12, key_anchors = 13;

// Runs only where the shim itself is wrong: every call that may raise is protected.
static int panic(lua_State *L) {
  (void)L;
  fputs("assess: an error of Lua left every protected call; this is a bug\n", stderr);
  return 0;
}

static int open_machine(lua_State *L) {
  shim_vm *vm = vm_of(L);
  // Up to 5.4.7 this text may be made outside any protection; from here on it exists already.
  lua_pushliteral(L, "error in error handling");
  lua_rawsetp(L, LUA_REGISTRYINDEX, &key_anchors);
  references_open(L);
  lua_newtable(L);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &key_kinds);
  vectors_open(L);
  if (vm->limits.libraries == SHIM_EVERYTHING) {
    luaL_openlibs(L);
    return 0;
  }
  return sandbox_open(L);
}

shim_vm *shim_create(const shim_limits *limits, const shim_host *host, const void *stop) {
  shim_vm *vm = calloc(1, sizeof(shim_vm));
  if (vm == NULL) return NULL;
  vm->limits = *limits;
  vm->host = *host;
  vm->stop = stop;
  vm->main = lua_newstate(limits->unmetered ? allocator_plain : allocator_resize, vm);
  if (vm->main == NULL) {
    free(vm);
    return NULL;
  }
  vm->active = vm->main;
  *(shim_vm **)lua_getextraspace(vm->main) = vm;
  lua_atpanic(vm->main, panic);
  random_seed(vm, limits->seed);
  limits_start(vm);
  if (limits->output > 0) vm->output = malloc(limits->output);
  if ((limits->output == 0 || vm->output != NULL) && protect(vm, open_machine, NULL) == SHIM_OK) {
    limits_start(vm);
    return vm;
  }
  shim_destroy(vm);
  return NULL;
}

void shim_destroy(shim_vm *vm) {
  vm->active = vm->main;
  vm->closing = true;
  // Finalizers run while the machine closes; the hook must not raise among them.
  lua_sethook(vm->main, NULL, 0, 0);
  lua_close(vm->main);
  allocator_resize(vm, vm->nodes, vm->node_capacity * sizeof(shim_value), 0);
  free(vm->output);
  free(vm);
}

const char *shim_release_name(void) { return LUA_RELEASE; }

// Numbers and the order of texts depend on it.
bool shim_locale_is_c(void) {
  const char *name = setlocale(LC_ALL, NULL);
  return name != NULL && strcmp(name, "C") == 0;
}

const char *shim_output(const shim_vm *vm, size_t *length, bool *cut) {
  *length = vm->output_length;
  *cut = vm->output_cut;
  return vm->output;
}

void shim_clear_output(shim_vm *vm) {
  vm->output_length = 0;
  vm->output_cut = false;
}
