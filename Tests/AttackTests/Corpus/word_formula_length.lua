-- expect: runtime
-- danger: the length of a formula
local _ = #input.pop
