-- expect: runtime|value
-- danger: an error that is a table
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) error({}) end,
}
