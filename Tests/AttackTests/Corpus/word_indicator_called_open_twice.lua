-- expect: runtime|denied|value|name|ok
-- danger: fields given twice to one name
local open = indicator "x"
for _ = 1, 2 do open { component = "urban_security", unit = "1", better = "higher", normalise = as_is(), formula = input.pop } end
