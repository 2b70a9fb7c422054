-- expect: runtime|denied
-- danger: another metatable for a formula
setmetatable(input.pop, {})
