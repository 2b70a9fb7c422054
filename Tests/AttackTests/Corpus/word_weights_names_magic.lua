-- expect: value
-- danger: weights for magic names
weights { __index = 1, __gc = 2, constructor = 3 }
