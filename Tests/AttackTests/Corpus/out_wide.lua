-- expect: value|limit-memory|limit-steps|limit-time
-- danger: a million elements as result
local t = {}
for i = 1, 1000000 do t[i] = i end
weights(t)
