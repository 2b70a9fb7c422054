-- expect: ok
-- danger: a long column as text
assert(#tostring(vector(1e5, 1)) < 1000)
