-- expect: runtime
-- danger: a formula that doubles at each step
local f = input.pop
for i = 1, 100 do f = f + f end
