-- expect: runtime
-- danger: what a column has not
vector(3, 1):destroy()
