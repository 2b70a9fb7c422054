-- expect: value|runtime
-- danger: components that hold themselves
local c = {}
c[1] = c
existing_framework "f" { components = c }
