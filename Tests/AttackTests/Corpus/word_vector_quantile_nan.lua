-- expect: runtime
-- danger: a quantile that is no share
vector(3, 1):quantile(0/0)
