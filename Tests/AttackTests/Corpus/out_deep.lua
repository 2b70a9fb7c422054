-- expect: value|limit-stack|limit-memory
-- danger: 100000 levels of nesting as result
local t = {}
for i = 1, 100000 do t = { t } end
weights(t)
