-- expect: runtime|denied
-- danger: give a host object another metatable
setmetatable(vector(3, 100), {})
