-- expect: ok|runtime
-- danger: formulas as keys
local t = {}
t[input.pop] = 1
assert(t[input.pop] == 1 or true)
