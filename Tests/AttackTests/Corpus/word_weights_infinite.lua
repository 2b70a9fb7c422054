-- expect: value
-- danger: weights without bounds
weights { urban_security = 1/0 }
