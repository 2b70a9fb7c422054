-- expect: runtime
-- danger: a column of negative length
vector(-1, 1)
