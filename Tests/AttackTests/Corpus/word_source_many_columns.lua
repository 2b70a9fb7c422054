-- expect: value|runtime|limit-memory|limit-steps|limit-time
-- danger: a hundred thousand columns named
local c = {}
for i = 1, 1e5 do c["a" .. i] = "b" .. i end
source "other" { file = "data.csv", columns = c }
