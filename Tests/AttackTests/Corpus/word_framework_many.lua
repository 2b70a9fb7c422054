-- expect: value|ok|limit-memory|runtime|limit-steps|limit-time
-- danger: a hundred thousand components
local c = {}
for i = 1, 1e5 do c[i] = "c" .. i end
existing_framework "f" { components = c }
