-- expect: runtime|ok
-- danger: ordering of host objects
local a = vector(3, 100) < vector(3, 100)
