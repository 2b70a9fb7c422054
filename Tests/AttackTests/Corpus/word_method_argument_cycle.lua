-- expect: value|runtime
-- danger: arguments that hold themselves
local t = {}
t.range = t
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = min_max(t),
  formula = input.pop,
}
