-- expect: runtime|value
-- danger: vectors of different length
local v = vector(3, 100)
local w = vector(4, 1)
local x = v + w
