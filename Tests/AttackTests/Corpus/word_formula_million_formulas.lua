-- expect: runtime|limit-count|limit-memory|limit-steps|limit-time
-- danger: formulas without end
local t = {}
for i = 1, 1e7 do t[i % 10] = input.pop + i end
