-- expect: value|runtime
-- danger: a value without bounds
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) return row.pop / 0 end,
}
