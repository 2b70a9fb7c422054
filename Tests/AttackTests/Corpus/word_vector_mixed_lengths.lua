-- expect: runtime
-- danger: columns of two lengths
local _ = vector(3, 1) + vector(4, 1)
