// Numbers: the stock functions, with random numbers that depend on the seed alone.
#include "vm.h"

static uint64_t split_mix(uint64_t *state) {
  uint64_t value = *state += 0x9e3779b97f4a7c15ULL;
  value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
  value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
  return value ^ (value >> 31);
}

void random_seed(shim_vm *vm, uint64_t seed) {
  for (int i = 0; i < 4; i++) vm->random[i] = split_mix(&seed);
}

static uint64_t rotate(uint64_t value, int by) { return (value << by) | (value >> (64 - by)); }

// xoshiro256**, by Blackman and Vigna (2018).
static uint64_t draw(shim_vm *vm) {
  uint64_t *s = vm->random;
  uint64_t result = rotate(s[1] * 5, 7) * 9;
  uint64_t shifted = s[1] << 17;
  s[2] ^= s[0];
  s[3] ^= s[1];
  s[1] ^= s[2];
  s[0] ^= s[3];
  s[2] ^= shifted;
  s[3] = rotate(s[3], 45);
  return result;
}

// Without bias: draws above the last whole multiple are thrown away.
static uint64_t below(shim_vm *vm, uint64_t bound) {
  if (bound == 0) return draw(vm);
  uint64_t rejected = (0 - bound) % bound;
  uint64_t value;
  do value = draw(vm);
  while (value < rejected);
  return value % bound;
}

static int math_random(lua_State *L) {
  shim_vm *vm = vm_of(L);
  if (lua_gettop(L) == 0) {
    lua_pushnumber(L, (double)(draw(vm) >> 11) * 0x1p-53);
    return 1;
  }
  lua_Integer low = lua_gettop(L) == 1 ? 1 : luaL_checkinteger(L, 1);
  lua_Integer high = luaL_checkinteger(L, lua_gettop(L) == 1 ? 1 : 2);
  luaL_argcheck(L, low <= high, lua_gettop(L), "interval is empty");
  uint64_t width = (uint64_t)high - (uint64_t)low + 1;
  lua_pushinteger(L, (lua_Integer)((uint64_t)low + below(vm, width)));
  return 1;
}

static int math_randomseed(lua_State *L) {
  random_seed(vm_of(L), (uint64_t)luaL_checkinteger(L, 1));
  return 0;
}

void sandbox_math(lua_State *L, int globals) {
  static const char *const kept[] = {
      "abs", "acos", "asin", "atan", "ceil", "cos", "deg", "exp", "floor", "fmod", "huge", "log", "max",
      "maxinteger", "min", "mininteger", "modf", "pi", "rad", "sin", "sqrt", "tan", "tointeger", "type",
      "ult", NULL};
  luaL_requiref(L, LUA_MATHLIBNAME, luaopen_math, 0);
  int stock = lua_gettop(L);
  lua_newtable(L);
  sandbox_copy(L, stock, lua_gettop(L), kept);
  lua_pushcfunction(L, math_random);
  lua_setfield(L, -2, "random");
  lua_pushcfunction(L, math_randomseed);
  lua_setfield(L, -2, "randomseed");
  sandbox_freeze(L, "math");
  lua_setfield(L, globals, "math");
  lua_settop(L, stock - 1);
}
