-- expect: value
-- danger: the same id twice
source "data" { file = "data.csv" }
