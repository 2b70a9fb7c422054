// What the files of the shim share. Nothing here is seen by Swift.
#ifndef SHIM_VM_H
#define SHIM_VM_H

#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <stdatomic.h>
#include <string.h>

#include "CLuaShim.h"

enum {
  VM_QUANTUM = 1000,  // instructions between two calls of the hook
  VM_KINDS = 64,
  VM_BOXES = 16,
  VM_MESSAGE = 2048,
  VM_DEPTH = 32
};

// An error of the host on its way: its text is known by length and hash.
typedef struct vm_box {
  uint64_t hash;
  size_t length;
  uint64_t serial;
} vm_box;

typedef struct vm_rows {
  shim_rows *rows;
  const double **columns;
  int32_t *active;
  int32_t active_count;
  uint64_t generation;
  struct vm_rows *outer;
} vm_rows;

struct shim_vm {
  lua_State *main;
  lua_State *active;  // the coroutine that Swift would call into
  shim_host host;
  shim_limits limits;
  const atomic_int *stop;

  uint64_t used;
  uint64_t allocations;
  uint64_t steps;
  uint64_t clock_at;  // steps at which the clock is read again
  double deadline;
  size_t refused;  // size of the last refused block
  int32_t tripped;
  bool closing;
  bool text_too_long;

  int32_t error_status;
  uint64_t error_serial;
  char message[VM_MESSAGE];
  size_t message_length;
  const char *value_type;
  shim_frame frames[SHIM_FRAMES];
  int32_t frame_count;
  bool syntax;
  vm_box boxes[VM_BOXES];
  uint32_t box_next;

  shim_value *nodes;
  size_t node_count;
  size_t node_capacity;
  uint64_t decoded;  // bytes of text and vectors that the host copies

  int64_t references;
  const void *kinds[VM_KINDS];
  int32_t kind_count;
  const void *vector_metatable;

  vm_rows *rows;
  uint64_t generation;

  char *output;
  size_t output_length;
  bool output_cut;
  uint64_t random[4];
};

static inline shim_vm *vm_of(lua_State *L) { return *(shim_vm **)lua_getextraspace(L); }

// Userdata of ours start with this; identity is proved by the metatable.
typedef struct vm_token {
  int64_t id;
  int32_t kind;
} vm_token;

typedef struct vm_vector {
  int64_t count;
  double values[];
} vm_vector;

// Addresses serve as private keys of the registry and of metatables: no script can name them.
extern const char key_references, key_reference_of, key_reference_counts, key_kinds, key_vector,
    key_vector_methods, key_globals, key_frozen, key_sealed, key_original, key_next_table,
    key_next_keys, key_anchors;

// allocator.c
void *allocator_resize(void *vm, void *block, size_t old, size_t size);
void *allocator_plain(void *vm, void *block, size_t old, size_t size);

// limits.c
void limits_start(shim_vm *vm);
void limits_hook(lua_State *L, lua_Debug *activation);
void limits_trip(shim_vm *vm, int32_t status);
int limits_raise(lua_State *L);
void limits_charge(lua_State *L, uint64_t steps);
void limits_charge_range(lua_State *L, lua_Integer count);

// errors.c
int errors_handler(lua_State *L);
void errors_clear(shim_vm *vm);
void errors_frames(shim_vm *vm, lua_State *L);
int32_t errors_settle(shim_vm *vm, int status);
void errors_caught(shim_vm *vm, lua_State *L, int index);
int errors_raise_host(lua_State *L, const shim_answer *answer);
bool errors_lua_frame(lua_State *L, int level, lua_Debug *activation);
size_t errors_chunk(const lua_Debug *activation, const char **chunk);

// protect.c
int32_t protect(shim_vm *vm, lua_CFunction body, void *arguments);

// values.c
void values_reset(shim_vm *vm);
void values_decode(lua_State *L, int index);
void values_push(lua_State *L, const shim_value **cursor);
const char *values_type_name(lua_State *L, int index);

// references.c
void references_open(lua_State *L);
int64_t references_make(lua_State *L, int index);
void references_push(lua_State *L, int64_t reference);

// callbacks.c
void callbacks_push(lua_State *L, int32_t function, int skipped);
int callbacks_invoke(lua_State *L, int32_t function, int first, int last, shim_answer *answer);

// tokens.c
void tokens_push(lua_State *L, int32_t kind, int64_t id);
const vm_token *tokens_test(lua_State *L, int index);

// vectors.c
void vectors_open(lua_State *L);
vm_vector *vectors_new(lua_State *L, int64_t count);
const vm_vector *vectors_test(lua_State *L, int index);
int vectors_construct(lua_State *L);

// iterate.c
int iterate_keys(lua_State *L, int index);
int iterate_pairs(lua_State *L);
int iterate_next(lua_State *L);

// text.c
const char *text_of(lua_State *L, int index, size_t *length);

// sandbox.c and its libraries
int sandbox_open(lua_State *L);
void sandbox_freeze(lua_State *L, const char *name);
bool sandbox_is_frozen(lua_State *L, int index);
void sandbox_base(lua_State *L, int globals, int stock);
void sandbox_string(lua_State *L, int globals);
void sandbox_match(lua_State *L, int strings);
void sandbox_table(lua_State *L, int globals);
void sandbox_math(lua_State *L, int globals);
void sandbox_utf8(lua_State *L, int globals);
void sandbox_copy(lua_State *L, int from, int to, const char *const *names);
void random_seed(shim_vm *vm, uint64_t seed);

#endif
