-- expect: runtime
-- danger: index far outside
local v = vector(3, 100)
v[math.maxinteger] = 1
