-- expect: ok|runtime
-- danger: a column of no numbers
local v = vector(3, 0/0)
assert(v:mean() == nil)
