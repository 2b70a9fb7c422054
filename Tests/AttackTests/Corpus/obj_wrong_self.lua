-- expect: runtime
-- danger: method called on a plain table
local v = vector(3, 100)
v.sum({})
