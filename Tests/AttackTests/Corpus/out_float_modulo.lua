-- expect: value
-- danger: float modulo by zero gives nan
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) return 1.0 % 0 end,
}
