-- expect: runtime
-- danger: concatenation of a host object
local s = "x" .. vector(3, 100)
