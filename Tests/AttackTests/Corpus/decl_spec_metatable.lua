-- expect: runtime|value
-- danger: spec that produces its fields from __index
indicator("x")(setmetatable({}, { __index = function(_, k) return function() return 1 end end }))
