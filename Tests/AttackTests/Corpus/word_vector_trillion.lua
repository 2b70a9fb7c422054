-- expect: limit-memory|runtime|value
-- danger: a column beyond all memory
vector(1e12, 1)
