-- expect: runtime
-- danger: weights that are no table
weights(3)
