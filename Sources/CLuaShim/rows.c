// A function of a row, evaluated for all rows in one protected call.
//
// The row a script sees is an empty userdata whose __index is a hidden table. The first time a column
// is read it is fetched from the host; from the next row on its value is put into the hidden table
// before the call, so that most reads stay inside the interpreter.
#include <math.h>
#include <stdio.h>

#include "vm.h"

enum { FUNCTION = 2, HIDDEN, ROW, ACTIVE_KEYS, LOOKUP };

typedef struct {
  vm_rows rows;
  int64_t function;
  lua_State *thread;  // runs without its hook
} rows_arguments;

enum { ROWS_BETWEEN_LOOKS = 64 };

static vm_rows *running(lua_State *L, lua_Integer generation) {
  vm_rows *rows = vm_of(L)->rows;
  while (rows != NULL && rows->generation != (uint64_t)generation) rows = rows->outer;
  return rows;
}

static int unknown_name(lua_State *L, const vm_rows *rows) {
  shim_answer answer = {0};
  if (rows->rows->unknown < 0 || lua_type(L, 2) != LUA_TSTRING) {
    return luaL_error(L, "the row has no such column");
  }
  if (callbacks_invoke(L, rows->rows->unknown, 2, 2, &answer) != 0) {
    return errors_raise_host(L, &answer);
  }
  const shim_value *cursor = answer.value;
  if (cursor == NULL) {
    lua_pushnil(L);
  } else {
    values_push(L, &cursor);
  }
  return 1;
}

// Reads what the hidden table does not hold: a column not met before, a missing value, a wrong name.
static int read_column(lua_State *L) {
  vm_rows *rows = running(L, lua_tointeger(L, lua_upvalueindex(2)));
  if (rows == NULL) return luaL_error(L, "a row can be read only while its rule runs");
  lua_pushvalue(L, 2);
  if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNUMBER) return unknown_name(L, rows);
  int32_t column = (int32_t)lua_tointeger(L, -1);
  if (rows->columns[column] == NULL) {
    shim_vm *vm = vm_of(L);
    lua_pushvalue(L, 2);
    lua_rawseti(L, lua_upvalueindex(3), rows->active_count + 1);
    rows->columns[column] = vm->host.column(vm->host.context, rows->rows->source, column);
    rows->active[rows->active_count++] = column;
    rows->rows->touched[column] = 1;
  }
  double value = rows->columns[column][rows->rows->row];
  if (isnan(value)) {
    lua_pushnil(L);
  } else {
    lua_pushnumber(L, value);
  }
  return 1;
}

static int refuse_write(lua_State *L) {
  return luaL_error(L, "a row cannot be changed; keep the value in a local");
}

static void make_row(lua_State *L, vm_rows *rows) {
  shim_rows *given = rows->rows;
  lua_newtable(L);                // HIDDEN
  lua_newuserdatauv(L, 0, 0);     // ROW
  lua_newtable(L);                // ACTIVE_KEYS
  lua_createtable(L, 0, given->columns);  // LOOKUP
  for (int32_t i = 0; i < given->columns; i++) {
    lua_pushstring(L, given->names[i]);
    lua_pushinteger(L, i);
    lua_rawset(L, LOOKUP);
  }
  lua_createtable(L, 0, 1);
  lua_pushvalue(L, LOOKUP);
  lua_pushinteger(L, (lua_Integer)rows->generation);
  lua_pushvalue(L, ACTIVE_KEYS);
  lua_pushcclosure(L, read_column, 3);
  lua_setfield(L, -2, "__index");
  lua_setmetatable(L, HIDDEN);
  lua_createtable(L, 0, 4);
  lua_pushvalue(L, HIDDEN);
  lua_setfield(L, -2, "__index");
  lua_pushcfunction(L, refuse_write);
  lua_setfield(L, -2, "__newindex");
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
  lua_pushliteral(L, "row");
  lua_setfield(L, -2, "__name");
  lua_setmetatable(L, ROW);
}

static void fill_row(lua_State *L, const vm_rows *rows, int64_t row) {
  for (int32_t i = 0; i < rows->active_count; i++) {
    double value = rows->columns[rows->active[i]][row];
    lua_rawgeti(L, ACTIVE_KEYS, i + 1);
    if (isnan(value)) {
      lua_pushnil(L);
    } else {
      lua_pushnumber(L, value);
    }
    lua_rawset(L, HIDDEN);
  }
}

// False where the value at the top is neither a finite number nor nil.
static bool take_result(lua_State *L, shim_rows *rows, int64_t row) {
  if (lua_type(L, -1) == LUA_TNUMBER) {
    double value = lua_tonumber(L, -1);
    rows->values[row] = isfinite(value) ? value : NAN;
    if (isfinite(value)) return true;
    rows->stopped = SHIM_ROW_NOT_FINITE;
    rows->number = value;
    return false;
  }
  rows->values[row] = NAN;
  if (lua_isnil(L, -1)) return true;
  rows->stopped = SHIM_ROW_TYPE;
  snprintf(rows->type, sizeof rows->type, "%s", values_type_name(L, -1));
  return false;
}

// A function whose steps are known needs no hook, which costs more than the function: they are added up here.
static void drop_hook(lua_State *L, rows_arguments *arguments) {
  arguments->thread = L;
  lua_sethook(L, NULL, 0, 0);
}

static void restore_hook(shim_vm *vm, const rows_arguments *arguments) {
  if (arguments->thread == NULL || vm->limits.unmetered) return;
  lua_sethook(arguments->thread, limits_hook, LUA_MASKCOUNT, vm->tripped == SHIM_OK ? VM_QUANTUM : 1);
}

static int evaluate(lua_State *L) {
  rows_arguments *arguments = lua_touserdata(L, 1);
  vm_rows *rows = &arguments->rows;
  shim_rows *given = rows->rows;
  luaL_checkstack(L, 16, NULL);
  references_push(L, arguments->function);
  if (lua_isnil(L, -1)) return luaL_error(L, "the function was released");
  make_row(L, rows);
  size_t columns = (size_t)given->columns;
  rows->columns = lua_newuserdatauv(L, (columns + 1) * sizeof(double *), 0);
  memset(rows->columns, 0, (columns + 1) * sizeof(double *));
  rows->active = lua_newuserdatauv(L, (columns + 1) * sizeof(int32_t), 0);
  shim_vm *vm = vm_of(L);
  rows->outer = vm->rows;
  vm->rows = rows;
  if (given->steps > 0) drop_hook(L, arguments);
  for (int64_t row = 0; row < given->rows; row++) {
    given->row = row;
    vm->steps += 1 + (uint64_t)given->steps + (uint64_t)rows->active_count / 4;
    if (given->steps > 0 && row % ROWS_BETWEEN_LOOKS == 0) limits_charge(L, 0);
    fill_row(L, rows, row);
    lua_pushvalue(L, FUNCTION);
    lua_pushvalue(L, ROW);
    lua_call(L, 1, 1);
    if (!take_result(L, given, row)) return 0;
    lua_pop(L, 1);
  }
  return 0;
}

int32_t shim_evaluate_rows(shim_vm *vm, int64_t function, shim_rows *given) {
  rows_arguments arguments = {.rows = {.rows = given, .generation = ++vm->generation},
                              .function = function};
  given->stopped = SHIM_ROW_FINE;
  vm_rows *outer = vm->rows;
  int32_t status = protect(vm, evaluate, &arguments);
  vm->rows = outer;
  restore_hook(vm, &arguments);
  if (status != SHIM_OK) given->stopped = SHIM_ROW_ERROR;
  return status;
}
