-- expect: ok|runtime|value
-- danger: host objects reachable from cycles of tables
local a = { v = vector(3, 100) }
local b = { a = a }
a.b = b
a, b = nil, nil
