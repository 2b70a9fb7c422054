-- expect: ok|runtime|value
-- danger: spec that holds itself
local s = {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) return 1 end,
}
s.self = s
indicator("x")(s)
