// Vectors: the doubles live inside the userdata, so the memory cap counts them. NaN is missing.
// Scripts cannot change one, so nothing has to be copied.
#include <math.h>

#include "vm.h"

vm_vector *vectors_new(lua_State *L, int64_t count) {
  shim_vm *vm = vm_of(L);
  if (count < 0 || (uint64_t)count > vm->limits.memory / sizeof(double)) {
    // More than could ever be held.
    limits_trip(vm, SHIM_MEMORY);
    limits_raise(L);
  }
  limits_charge(L, (uint64_t)count / 8);
  vm_vector *vector =
      lua_newuserdatauv(L, sizeof(vm_vector) + (size_t)count * sizeof(double), 0);
  vector->count = count;
  lua_rawgetp(L, LUA_REGISTRYINDEX, &key_vector);
  lua_setmetatable(L, -2);
  return vector;
}

const vm_vector *vectors_test(lua_State *L, int index) {
  if (lua_type(L, index) != LUA_TUSERDATA || !lua_getmetatable(L, index)) return NULL;
  const void *metatable = lua_topointer(L, -1);
  lua_pop(L, 1);
  return metatable == vm_of(L)->vector_metatable ? lua_touserdata(L, index) : NULL;
}

// One side of an operator: a vector, or a number that stands for each place.
typedef struct {
  const double *values;
  double number;
  int64_t count;
} operand;

static operand operand_at(lua_State *L, int index) {
  const vm_vector *vector = vectors_test(L, index);
  if (vector != NULL) return (operand){vector->values, 0, vector->count};
  if (lua_type(L, index) != LUA_TNUMBER) {
    luaL_error(L, "arithmetic on a vector needs a vector or a number, not a %s",
               values_type_name(L, index));
  }
  return (operand){NULL, lua_tonumber(L, index), -1};
}

static double *result_for(lua_State *L, operand *left, operand *right) {
  *left = operand_at(L, 1);
  *right = operand_at(L, 2);
  if (left->values != NULL && right->values != NULL && left->count != right->count) {
    luaL_error(L, "the vectors have different lengths: %I and %I", (LUAI_UACINT)left->count,
               (LUAI_UACINT)right->count);
  }
  return vectors_new(L, left->values != NULL ? left->count : right->count)->values;
}

#define VECTOR_OPERATOR(name, expression)                              \
  static int name(lua_State *L) {                                      \
    operand left, right;                                               \
    double *restrict out = result_for(L, &left, &right);               \
    if (left.values == NULL) {                                         \
      double a = left.number;                                          \
      for (int64_t i = 0; i < right.count; i++) {                      \
        double b = right.values[i];                                    \
        out[i] = (expression);                                         \
      }                                                                \
    } else if (right.values == NULL) {                                 \
      double b = right.number;                                         \
      for (int64_t i = 0; i < left.count; i++) {                       \
        double a = left.values[i];                                     \
        out[i] = (expression);                                         \
      }                                                                \
    } else {                                                           \
      for (int64_t i = 0; i < left.count; i++) {                       \
        double a = left.values[i], b = right.values[i];                \
        out[i] = (expression);                                         \
      }                                                                \
    }                                                                  \
    return 1;                                                          \
  }

VECTOR_OPERATOR(add, a + b)
VECTOR_OPERATOR(subtract, a - b)
VECTOR_OPERATOR(multiply, a *b)
VECTOR_OPERATOR(divide, a / b)
// C says that NaN to the power 0 is 1; here missing stays missing.
VECTOR_OPERATOR(power, isnan(a) || isnan(b) ? NAN : pow(a, b))

static int negate(lua_State *L) {
  operand only = operand_at(L, 1);
  double *restrict out = vectors_new(L, only.count)->values;
  for (int64_t i = 0; i < only.count; i++) out[i] = -only.values[i];
  return 1;
}

static const vm_vector *self(lua_State *L) {
  const vm_vector *vector = vectors_test(L, 1);
  if (vector == NULL) luaL_error(L, "a vector is needed here, not a %s", values_type_name(L, 1));
  return vector;
}

static int length(lua_State *L) {
  lua_pushinteger(L, self(L)->count);
  return 1;
}

// A place gives a number or nil where it is missing; a name gives a method.
static int look_up(lua_State *L) {
  const vm_vector *vector = self(L);
  if (lua_type(L, 2) == LUA_TSTRING) {
    lua_pushvalue(L, 2);
    if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) return 1;
    return luaL_error(L, "a vector has no method \"%s\"", lua_tostring(L, 2));
  }
  int whole;
  lua_Integer place = lua_tointegerx(L, 2, &whole);
  if (!whole) return luaL_error(L, "a vector is read by place (1, 2, ...) or by method");
  if (place < 1 || place > vector->count || isnan(vector->values[place - 1])) {
    lua_pushnil(L);
  } else {
    lua_pushnumber(L, vector->values[place - 1]);
  }
  return 1;
}

static int refuse_write(lua_State *L) {
  return luaL_error(L, "a vector cannot be changed; build a new one with vector(n, function(i) ... end)");
}

static int describe(lua_State *L) {
  lua_pushfstring(L, "vector of %I values", (LUAI_UACINT)self(L)->count);
  return 1;
}

static double number_at_top(lua_State *L, int64_t place) {
  double value = NAN;
  if (lua_type(L, -1) == LUA_TNUMBER) {
    value = lua_tonumber(L, -1);
  } else if (!lua_isnil(L, -1)) {
    luaL_error(L, "place %I of a vector must be a number or nil, not a %s", (LUAI_UACINT)place,
               values_type_name(L, -1));
  }
  lua_pop(L, 1);
  return value;
}

// vector(n, function(i) ... end), vector(n, number), vector(table, n), vector(vector).
int vectors_construct(lua_State *L) {
  if (vectors_test(L, 1) != NULL) {
    lua_settop(L, 1);
    return 1;
  }
  bool from_table = lua_type(L, 1) == LUA_TTABLE;
  int whole;
  lua_settop(L, 2);
  lua_Integer count = lua_tointegerx(L, from_table ? 2 : 1, &whole);
  if (from_table && lua_isnil(L, 2)) {
    return luaL_error(L, "a table may have holes; say how long it is: vector(values, n)");
  }
  if (!whole || count < 0) return luaL_error(L, "a vector's length is a whole number, 0 or more");
  vm_vector *vector = vectors_new(L, count);
  for (int64_t i = 0; i < count; i++) vector->values[i] = NAN;
  for (int64_t i = 1; i <= count; i++) {
    if (from_table) {
      lua_rawgeti(L, 1, i);
    } else if (lua_type(L, 2) == LUA_TFUNCTION) {
      lua_pushvalue(L, 2);
      lua_pushinteger(L, i);
      lua_call(L, 1, 1);
    } else {
      lua_pushvalue(L, 2);
    }
    vector->values[i - 1] = number_at_top(L, i);
  }
  return 1;
}

void vectors_open(lua_State *L) {
  static const luaL_Reg events[] = {{"__add", add},        {"__sub", subtract},
                                    {"__mul", multiply},   {"__div", divide},
                                    {"__pow", power},      {"__unm", negate},
                                    {"__len", length},     {"__newindex", refuse_write},
                                    {"__tostring", describe}, {NULL, NULL}};
  lua_newtable(L);
  luaL_setfuncs(L, events, 0);
  lua_pushliteral(L, "vector");
  lua_setfield(L, -2, "__name");
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
  lua_newtable(L);
  lua_pushvalue(L, -1);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &key_vector_methods);
  lua_pushcclosure(L, look_up, 1);
  lua_setfield(L, -2, "__index");
  vm_of(L)->vector_metatable = lua_topointer(L, -1);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &key_vector);
}
