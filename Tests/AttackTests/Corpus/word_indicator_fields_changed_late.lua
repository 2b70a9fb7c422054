-- expect: ok
-- danger: fields that are changed after the block was read
local fields = { component = "urban_security", unit = "1", better = "higher", normalise = as_is(), formula = input.pop }
indicator "a" (fields)
fields.formula = nil
fields.component = "nothing"
