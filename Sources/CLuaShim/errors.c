// Errors on their way out: their text and frames are copied to fixed buffers, so that reporting one
// never allocates. Errors of the host are matched by their text when they arrive at the border.
#include <stdio.h>

#include "vm.h"

static uint64_t hash(const char *text, size_t length) {
  uint64_t value = 14695981039346656037ULL;
  for (size_t i = 0; i < length; i++) value = (value ^ (unsigned char)text[i]) * 1099511628211ULL;
  return value;
}

void errors_clear(shim_vm *vm) {
  vm->error_status = SHIM_OK;
  vm->error_serial = 0;
  vm->message_length = 0;
  vm->value_type = NULL;
  vm->syntax = false;
  if (vm->tripped == SHIM_OK) vm->frame_count = 0;
}

// Only the options "S" and "l": option "n" enters code that recurses in 5.4.4.
bool errors_lua_frame(lua_State *L, int level, lua_Debug *activation) {
  if (!lua_getstack(L, level, activation)) return false;
  lua_getinfo(L, "Sl", activation);
  return true;
}

size_t errors_chunk(const lua_Debug *activation, const char **chunk) {
  const char *source = activation->source;
  bool marked = *source == '@' || *source == '=';
  *chunk = marked ? source + 1 : source;
  return marked ? strlen(source) - 1 : strlen(source);
}

void errors_frames(shim_vm *vm, lua_State *L) {
  lua_Debug activation;
  vm->frame_count = 0;
  for (int level = 0; level < 3 * SHIM_FRAMES && vm->frame_count < SHIM_FRAMES; level++) {
    if (!errors_lua_frame(L, level, &activation)) return;
    if (activation.currentline < 0) continue;
    shim_frame *frame = &vm->frames[vm->frame_count++];
    const char *chunk;
    size_t length = errors_chunk(&activation, &chunk);
    if (length >= SHIM_CHUNK_BYTES) length = SHIM_CHUNK_BYTES - 1;
    memcpy(frame->chunk, chunk, length);
    frame->chunk[length] = 0;
    frame->line = activation.currentline;
  }
}

static void set_message(shim_vm *vm, const char *text, size_t length) {
  vm->message_length = length < VM_MESSAGE ? length : VM_MESSAGE;
  memcpy(vm->message, text, vm->message_length);
}

static vm_box *find_box(shim_vm *vm, lua_State *L, int index) {
  if (lua_type(L, index) != LUA_TSTRING) return NULL;
  size_t length;
  const char *text = lua_tolstring(L, index, &length);
  for (uint32_t i = 1; i <= VM_BOXES; i++) {
    vm_box *box = &vm->boxes[(vm->box_next - i) % VM_BOXES];
    // A coroutine puts a place in front of the texts that pass it, so the end is compared.
    if (box->serial == 0 || box->length > length) continue;
    if (hash(text + (length - box->length), box->length) == box->hash) return box;
  }
  return NULL;
}

// The message handler of every entry. Values that are not text are named by type, never converted.
int errors_handler(lua_State *L) {
  shim_vm *vm = vm_of(L);
  if (vm->tripped != SHIM_OK) return 1;
  size_t length;
  if (lua_type(L, 1) == LUA_TSTRING) {
    const char *text = lua_tolstring(L, 1, &length);
    set_message(vm, text, length);
    const vm_box *box = find_box(vm, L, 1);
    vm->error_serial = box == NULL ? 0 : box->serial;
  } else if (lua_type(L, 1) == LUA_TNUMBER) {
    char text[64];
    int written = lua_isinteger(L, 1)
                      ? snprintf(text, sizeof text, LUA_INTEGER_FMT, lua_tointeger(L, 1))
                      : snprintf(text, sizeof text, "%.14g", lua_tonumber(L, 1));
    set_message(vm, text, (size_t)written);
  } else {
    char text[64];
    vm->value_type = luaL_typename(L, 1);
    int written = snprintf(text, sizeof text, "the error is a %s, not a text", vm->value_type);
    set_message(vm, text, (size_t)written);
  }
  errors_frames(vm, L);
  return 1;
}

int32_t errors_settle(shim_vm *vm, int status) {
  if (status == LUA_OK) return vm->error_status = SHIM_OK;
  if (status == LUA_ERRMEM) limits_trip(vm, SHIM_MEMORY);
  if (vm->tripped != SHIM_OK) return vm->error_status = vm->tripped;
  if (status == LUA_ERRERR && vm->message_length == 0) {
    static const char text[] = "an error happened while another one was handled";
    set_message(vm, text, sizeof text - 1);
  }
  if (vm->error_serial != 0) return vm->error_status = SHIM_HOST_ERROR;
  return vm->error_status = vm->syntax ? SHIM_SYNTAX : SHIM_RUNTIME;
}

// A script has caught the value at `index`: if it is an error of the host, the host may let go of it.
void errors_caught(shim_vm *vm, lua_State *L, int index) {
  vm_box *box = find_box(vm, L, index);
  if (box == NULL) return;
  uint64_t serial = box->serial;
  box->serial = 0;
  vm->host.caught(vm->host.context, serial);
}

int errors_raise_host(lua_State *L, const shim_answer *answer) {
  shim_vm *vm = vm_of(L);
  if (vm->tripped != SHIM_OK) return limits_raise(L);
  lua_Debug activation;
  char text[VM_MESSAGE];
  int length = 0;
  for (int level = 0; level < 3 * SHIM_FRAMES; level++) {
    if (!errors_lua_frame(L, level, &activation)) break;
    if (activation.currentline < 0) continue;
    const char *chunk;
    errors_chunk(&activation, &chunk);
    length = snprintf(text, SHIM_CHUNK_BYTES + 32, "%.*s:%d: ", SHIM_CHUNK_BYTES - 1, chunk,
                      activation.currentline);
    break;
  }
  size_t room = sizeof text - (size_t)length;
  size_t copied = answer->length < room ? answer->length : room;
  memcpy(text + length, answer->text, copied);
  size_t total = (size_t)length + copied;
  luaL_checkstack(L, 1, NULL);
  lua_pushlstring(L, text, total);
  vm_box *box = &vm->boxes[vm->box_next++ % VM_BOXES];
  if (box->serial != 0) vm->host.caught(vm->host.context, box->serial);
  *box = (vm_box){hash(text, total), total, answer->serial};
  return lua_error(L);
}

shim_error shim_last_error(const shim_vm *vm) {
  return (shim_error){vm->error_status, vm->text_too_long,  vm->error_serial, vm->message,
                      vm->message_length, vm->value_type, vm->frames, vm->frame_count};
}
