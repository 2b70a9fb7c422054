-- expect: value|runtime
-- danger: missing column read as nil
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) return row.nope end,
}
