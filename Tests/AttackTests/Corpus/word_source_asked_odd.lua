-- expect: runtime|value
-- danger: a source asked for odd things
local s = source "other" { file = "data.csv", area = "name", columns = { q = "pop" } }
local _ = s[{}]
