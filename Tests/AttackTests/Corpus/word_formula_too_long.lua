-- expect: runtime
-- danger: a formula of many thousand parts
local f = input.pop
for i = 1, 1e5 do f = f + 1 end
