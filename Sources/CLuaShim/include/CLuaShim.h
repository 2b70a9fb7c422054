// The only door to Lua. No Lua type is named here: Swift sees an opaque machine and plain structs.
//
// Every function that takes a machine is safe to call from Swift: whatever may raise runs inside a
// protected call, and the answer is a status. Host functions are called with everything decoded, and
// their answers are pushed, or their errors raised, only after they have returned.
#ifndef CLUASHIM_H
#define CLUASHIM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct shim_vm shim_vm;

// MARK: values

enum {
  SHIM_NIL = 0,
  SHIM_BOOLEAN,    // detail: 0 or 1
  SHIM_INTEGER,    // integer
  SHIM_NUMBER,     // number
  SHIM_TEXT,       // data, count: bytes
  SHIM_TABLE,      // integer: number of entries; key and value of each follow
  SHIM_FUNCTION,   // integer: reference; detail: line of definition; data, count: chunk name
  SHIM_TOKEN,      // detail: kind; integer: id
  SHIM_VECTOR,     // data: doubles; count: how many
  SHIM_REFERENCE,  // integer: reference to any value (only towards Lua)
  SHIM_REFUSED     // detail: a reason below; data, count: name of the type
};

enum {
  SHIM_REFUSED_CYCLE = 1,
  SHIM_REFUSED_DEPTH,
  SHIM_REFUSED_SIZE,
  SHIM_REFUSED_TYPE
};

// One value, or the head of one: tables are flat, in pre-order. Pointers are borrowed.
typedef struct shim_value {
  int32_t kind;
  int32_t detail;
  int64_t integer;
  double number;
  const void *data;
  size_t count;
} shim_value;

// MARK: the host

// What a host function gives back: one value, or the text and the serial number of an error it keeps.
typedef struct shim_answer {
  const shim_value *value;
  const char *text;
  size_t length;
  uint64_t serial;
  // Set before the call where the function fills a vector.
  double *output;
  int64_t output_count;
} shim_answer;

typedef struct shim_host {
  void *context;
  // 0: `answer->value` is the result (null for nil). 1: an error.
  int32_t (*call)(void *context, int32_t function, const shim_value *arguments, int32_t count,
                  shim_answer *answer);
  // Takes the result of an entry while its bytes are still anchored.
  void (*take)(void *context, const shim_value *value);
  // A script has caught the error with this serial number.
  void (*caught)(void *context, uint64_t serial);
  // The doubles of a column of a running evaluation, valid until it ends.
  const double *(*column)(void *context, int32_t source, int32_t index);
} shim_host;

// MARK: the machine

enum { SHIM_SANDBOX = 0, SHIM_EVERYTHING = 1 };

typedef struct shim_limits {
  uint64_t steps;
  uint64_t memory;
  uint64_t text;    // bytes of one string
  uint64_t nodes;   // values in one decoded argument list or result
  uint64_t output;  // bytes of print
  double seconds;   // 0: no deadline
  uint64_t seed;
  int32_t libraries;
  // For measurements: no hook, and an allocator that only allocates.
  bool unmetered;
  // For tests: allocation number `fault_at` fails, once or from then on; -1: none does.
  int64_t fault_at;
  bool fault_stays;
} shim_limits;

enum {
  SHIM_OK = 0,
  SHIM_RUNTIME,
  SHIM_SYNTAX,
  SHIM_STEPS,
  SHIM_MEMORY,
  SHIM_TIME,
  SHIM_HOST_ERROR  // the error of the host with the serial number in `shim_error`
};

#define SHIM_FRAMES 32
#define SHIM_CHUNK_BYTES 124

typedef struct shim_frame {
  char chunk[SHIM_CHUNK_BYTES];
  int32_t line;
} shim_frame;

typedef struct shim_error {
  int32_t status;
  bool text_too_long;  // a memory status: one string grew beyond its cap
  uint64_t serial;
  const char *text;
  size_t length;
  const char *value_type;    // where the error is no text: what it is instead
  const shim_frame *frames;  // innermost first, Lua functions only
  int32_t frame_count;
} shim_error;

// Null where memory does not suffice. `stop` outlives the machine.
shim_vm *shim_create(const shim_limits *limits, const shim_host *host, const void *stop);
void shim_destroy(shim_vm *vm);
shim_error shim_last_error(const shim_vm *vm);
void shim_restore_budget(shim_vm *vm);
uint64_t shim_steps(const shim_vm *vm);
uint64_t shim_memory(const shim_vm *vm);
uint64_t shim_allocations(const shim_vm *vm);
const char *shim_release_name(void);
bool shim_locale_is_c(void);
// The bytes printed so far; `cut` tells whether there were more.
const char *shim_output(const shim_vm *vm, size_t *length, bool *cut);
void shim_clear_output(shim_vm *vm);

// A flag that any thread may raise.
void *shim_stop_create(void);
void shim_stop_request(void *stop);
void shim_stop_clear(void *stop);
void shim_stop_destroy(void *stop);

// The Lua function `level` Lua frames away from the running host function; false where there is none.
bool shim_place(const shim_vm *vm, int32_t level, const char **chunk, size_t *length, int32_t *line);

// MARK: building a world

int32_t shim_make_function(shim_vm *vm, int32_t function, int64_t *reference);
int32_t shim_release(shim_vm *vm, int64_t reference);
int32_t shim_define_kind(shim_vm *vm, const char *name, const char *const *events,
                         const int32_t *functions, int32_t count, int32_t *kind);
int32_t shim_define_vector_method(shim_vm *vm, const char *name, bool elementwise, int32_t function);
int32_t shim_vector_constructor(shim_vm *vm, int64_t *reference);
// `words` is a table. Functions below 0 stand for no hook.
int32_t shim_make_environment(shim_vm *vm, const shim_value *words, int32_t unknown, int32_t assign,
                              int64_t *reference);
// Names of the globals a sandboxed script starts with: a table, given to `take`.
int32_t shim_library_names(shim_vm *vm);

// MARK: running

// `environment` 0: a fresh private one (or the real globals where all libraries are open).
// `keep`: not null, the result stays in Lua and only a reference leaves.
int32_t shim_run(shim_vm *vm, const char *text, size_t length, const char *chunk, int64_t environment,
                 int64_t *keep);
int32_t shim_compile(shim_vm *vm, const char *text, size_t length, const char *chunk);
int32_t shim_call(shim_vm *vm, int64_t function, const shim_value *arguments, int32_t count);
int32_t shim_read(shim_vm *vm, int64_t reference);

enum { SHIM_ROW_FINE = 0, SHIM_ROW_TYPE, SHIM_ROW_NOT_FINITE, SHIM_ROW_ERROR };

typedef struct shim_rows {
  const char *const *names;
  int32_t columns;
  int64_t rows;
  int64_t steps;     // the most that one call of the function takes; 0 where it has to be counted
  int32_t source;    // tells the host which evaluation asks for a column
  int32_t unknown;   // host function for a name that is not there, or below 0
  double *values;    // one for each row; NaN is missing
  uint8_t *touched;  // one for each column
  int64_t row;       // where it stopped
  int32_t stopped;   // a reason above
  double number;     // the value that is not finite
  char type[32];     // the type that is not a number
} shim_rows;

int32_t shim_evaluate_rows(shim_vm *vm, int64_t function, shim_rows *rows);

#endif
