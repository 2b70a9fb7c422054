-- expect: ok|runtime|value
-- danger: a column without bounds
local v = vector(3, 1/0)
print(v:mean())
