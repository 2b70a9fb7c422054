-- expect: limit-steps|limit-memory
-- danger: texts that differ in their last byte, compared again and again inside one call
local s = ("\0"):rep(1000000)
local a, b = s .. "a", s .. "b"
local t = {}
for i = 1, 10000 do t[i] = i % 2 == 0 and a or b end
table.sort(t)
