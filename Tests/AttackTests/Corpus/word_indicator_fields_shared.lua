-- expect: ok|value
-- danger: one table of fields for two blocks
local fields = { component = "urban_security", unit = "1", better = "higher", normalise = as_is(), formula = input.pop }
indicator "a" (fields)
indicator "b" (fields)
