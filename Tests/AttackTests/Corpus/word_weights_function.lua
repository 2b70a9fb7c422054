-- expect: value
-- danger: weights that are functions
weights { urban_security = print }
