// Values between Lua and plain structs. Tables become a flat list in pre-order, read raw.
#include "vm.h"

void values_reset(shim_vm *vm) { vm->node_count = 0; }

static void append(lua_State *L, shim_value value) {
  shim_vm *vm = vm_of(L);
  if (vm->node_count == vm->node_capacity) {
    size_t capacity = vm->node_capacity == 0 ? 32 : vm->node_capacity * 2;
    shim_value *grown = allocator_resize(vm, vm->nodes, vm->node_capacity * sizeof(shim_value),
                                         capacity * sizeof(shim_value));
    if (grown == NULL) {
      limits_trip(vm, SHIM_MEMORY);
      limits_raise(L);
    }
    vm->nodes = grown;
    vm->node_capacity = capacity;
  }
  vm->nodes[vm->node_count++] = value;
}

// The host copies these bytes, and a value that stands in many places is copied for each of them.
static void append_bytes(lua_State *L, shim_value value, size_t bytes) {
  shim_vm *vm = vm_of(L);
  vm->decoded += bytes;
  vm->steps += bytes / 64;
  if (vm->decoded > vm->limits.memory) {
    limits_trip(vm, SHIM_MEMORY);
    limits_raise(L);
  }
  append(L, value);
}

static void append_refused(lua_State *L, int32_t reason, const char *name) {
  append(L, (shim_value){.kind = SHIM_REFUSED, .detail = reason, .data = name, .count = strlen(name)});
}

// The name of a type as a script's author knows it; the bytes live as long as the machine.
const char *values_type_name(lua_State *L, int index) {
  const vm_token *token = tokens_test(L, index);
  if (token != NULL) {
    lua_getmetatable(L, index);
    lua_pushliteral(L, "__name");
    lua_rawget(L, -2);
    const char *name = lua_tostring(L, -1);
    lua_pop(L, 2);
    return name;
  }
  if (vectors_test(L, index) != NULL) return "vector";
  return lua_type(L, index) == LUA_TTHREAD ? "coroutine" : luaL_typename(L, index);
}

static void decode(lua_State *L, int index, const void **path, int depth);

static void decode_table(lua_State *L, int index, const void **path, int depth) {
  const void *address = lua_topointer(L, index);
  for (int i = 0; i < depth; i++) {
    if (path[i] == address) return append_refused(L, SHIM_REFUSED_CYCLE, "table");
  }
  if (depth == VM_DEPTH) return append_refused(L, SHIM_REFUSED_DEPTH, "table");
  path[depth] = address;
  shim_vm *vm = vm_of(L);
  size_t head = vm->node_count;
  append(L, (shim_value){.kind = SHIM_TABLE});
  int64_t entries = 0;
  luaL_checkstack(L, 4, NULL);
  lua_pushnil(L);
  while (lua_next(L, index)) {
    if (lua_type(L, -2) != LUA_TLIGHTUSERDATA) {  // a private mark of the sandbox
      decode(L, lua_gettop(L) - 1, path, depth + 1);
      decode(L, lua_gettop(L), path, depth + 1);
      entries++;
    }
    lua_pop(L, 1);
    if (vm->node_count >= vm->limits.nodes) {
      append_refused(L, SHIM_REFUSED_SIZE, "table");
      append_refused(L, SHIM_REFUSED_SIZE, "table");
      entries++;
      lua_pop(L, 1);
      break;
    }
  }
  vm->nodes[head].integer = entries;
}

static void decode_function(lua_State *L, int index) {
  lua_Debug activation;
  lua_pushvalue(L, index);
  lua_getinfo(L, ">S", &activation);
  const char *chunk;
  size_t length = errors_chunk(&activation, &chunk);
  int64_t reference = references_make(L, index);
  append(L, (shim_value){.kind = SHIM_FUNCTION,
                         .detail = activation.linedefined,
                         .integer = reference,
                         .data = chunk,
                         .count = length});
}

static void decode_userdata(lua_State *L, int index) {
  const vm_token *token = tokens_test(L, index);
  if (token != NULL) {
    return append(L, (shim_value){.kind = SHIM_TOKEN, .detail = token->kind, .integer = token->id});
  }
  const vm_vector *vector = vectors_test(L, index);
  if (vector != NULL) {
    size_t count = (size_t)vector->count;
    return append_bytes(
        L, (shim_value){.kind = SHIM_VECTOR, .data = vector->values, .count = count},
        count * sizeof(double));
  }
  append_refused(L, SHIM_REFUSED_TYPE, values_type_name(L, index));
}

static void decode(lua_State *L, int index, const void **path, int depth) {
  if (vm_of(L)->node_count >= vm_of(L)->limits.nodes) {
    return append_refused(L, SHIM_REFUSED_SIZE, luaL_typename(L, index));
  }
  switch (lua_type(L, index)) {
    case LUA_TNIL:
      return append(L, (shim_value){.kind = SHIM_NIL});
    case LUA_TBOOLEAN:
      return append(L, (shim_value){.kind = SHIM_BOOLEAN, .detail = lua_toboolean(L, index)});
    case LUA_TNUMBER:
      if (lua_isinteger(L, index)) {
        return append(L, (shim_value){.kind = SHIM_INTEGER, .integer = lua_tointeger(L, index)});
      }
      return append(L, (shim_value){.kind = SHIM_NUMBER, .number = lua_tonumber(L, index)});
    case LUA_TSTRING: {
      size_t length;
      const char *bytes = lua_tolstring(L, index, &length);
      shim_value text = {.kind = SHIM_TEXT, .data = bytes, .count = length};
      return append_bytes(L, text, length);
    }
    case LUA_TTABLE:
      return decode_table(L, index, path, depth);
    case LUA_TFUNCTION:
      return decode_function(L, index);
    case LUA_TUSERDATA:
      return decode_userdata(L, index);
    default:
      append_refused(L, SHIM_REFUSED_TYPE, values_type_name(L, index));
  }
}

void values_decode(lua_State *L, int index) {
  const void *path[VM_DEPTH + 1];
  luaL_checkstack(L, 8, NULL);
  size_t before = vm_of(L)->node_count;
  decode(L, lua_absindex(L, index), path, 0);
  limits_charge(L, (vm_of(L)->node_count - before) / 4);
}

void values_push(lua_State *L, const shim_value **cursor) {
  const shim_value *value = (*cursor)++;
  luaL_checkstack(L, 4, NULL);
  switch (value->kind) {
    case SHIM_BOOLEAN:
      return lua_pushboolean(L, value->detail);
    case SHIM_INTEGER:
      return lua_pushinteger(L, value->integer);
    case SHIM_NUMBER:
      return lua_pushnumber(L, value->number);
    case SHIM_TEXT:
      lua_pushlstring(L, value->count == 0 ? "" : value->data, value->count);
      return;
    case SHIM_TABLE: {
      int64_t entries = value->integer;
      lua_createtable(L, 0, 0);
      for (int64_t i = 0; i < entries; i++) {
        values_push(L, cursor);
        values_push(L, cursor);
        lua_rawset(L, -3);
      }
      return;
    }
    case SHIM_FUNCTION:
    case SHIM_REFERENCE:
      return references_push(L, value->integer);
    case SHIM_TOKEN:
      return tokens_push(L, value->detail, value->integer);
    case SHIM_VECTOR: {
      vm_vector *vector = vectors_new(L, (int64_t)value->count);
      if (value->count > 0) memcpy(vector->values, value->data, value->count * sizeof(double));
      return;
    }
    default:
      return lua_pushnil(L);
  }
}
