-- expect: runtime
-- danger: error with a host object
error(vector(3, 100))
