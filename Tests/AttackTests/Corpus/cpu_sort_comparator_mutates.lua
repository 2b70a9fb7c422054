-- expect: ok|runtime|limit-steps
-- danger: comparator that empties the table while it is sorted
local t = {}
for i = 1, 1000 do t[i] = 1000 - i end
pcall(table.sort, t, function(a, b) for i = 1, 1000 do t[i] = nil end return a < b end)
