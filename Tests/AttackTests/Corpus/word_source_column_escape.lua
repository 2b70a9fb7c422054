-- expect: value
-- danger: a column that steers the terminal
source "other" { file = "data.csv", columns = { p = "\27[2J" } }
