-- expect: runtime|denied
-- danger: a row that is written to
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) row.pop = 1 return 1 end,
}
