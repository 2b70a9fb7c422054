-- expect: runtime|denied|value|name
-- danger: fields that a metatable makes up
indicator "x" (setmetatable({}, { __index = function() return "urban_security" end, __pairs = function() return function() while true do end end end }))
