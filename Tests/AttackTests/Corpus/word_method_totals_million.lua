-- expect: value|ok|limit-memory|runtime|limit-steps|limit-time
-- danger: a million totals
local t = {}
for i = 1, 1e6 do t[i] = "a" .. i end
method { totals = t }
