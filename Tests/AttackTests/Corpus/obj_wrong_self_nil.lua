-- expect: runtime
-- danger: method called without self
local v = vector(3, 100)
v.sum()
