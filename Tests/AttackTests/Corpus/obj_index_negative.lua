-- expect: runtime
-- danger: index zero and below
vector(3, 100):quantile(math.mininteger)
