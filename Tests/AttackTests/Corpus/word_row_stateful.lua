-- expect: ok
-- danger: a function that remembers earlier rows
local n = 0
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) n = n + 1 return n end,
}
