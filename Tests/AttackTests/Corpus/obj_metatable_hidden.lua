-- expect: ok|runtime
-- danger: the metatable of a host object must not be reachable
local m = getmetatable(vector(3, 100))
assert(type(m) ~= "table")
