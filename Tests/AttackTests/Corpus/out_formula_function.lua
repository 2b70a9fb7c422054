-- expect: value
-- danger: formula gives function
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) return print end,
}
