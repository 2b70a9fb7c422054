-- expect: value
-- danger: weights that hold weights
local w = {}
w.urban_security = w
weights(w)
