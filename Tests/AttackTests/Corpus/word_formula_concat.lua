-- expect: runtime
-- danger: a formula joined to text
local _ = "x" .. input.pop
