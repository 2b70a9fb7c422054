-- expect: value
-- danger: cyclic table as result
local t = {}
t.self = t
weights(t)
