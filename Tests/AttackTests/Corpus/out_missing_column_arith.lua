-- expect: runtime|value
-- danger: arithmetic on a missing column
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) return row.nope + 1 end,
}
