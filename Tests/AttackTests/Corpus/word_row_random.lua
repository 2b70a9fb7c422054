-- expect: ok
-- danger: a function that draws
local first = math.random()
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) return math.random() + first end,
}
