-- expect: runtime|limit-stack|limit-memory|limit-steps
-- danger: a function with a hundred thousand operands
local t = {}
for i = 1, 1e5 do t[i] = input.pop end
sum_of(table.unpack(t))
