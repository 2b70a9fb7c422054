-- expect: value|runtime
-- danger: a column that the source does not name
local s = source "other" { file = "data.csv", area = "name", columns = { p = "pop" } }
local _ = s.q
