-- expect: runtime
-- danger: index that is not a number
vector(3, 100):quantile(0/0)
