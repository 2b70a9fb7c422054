-- expect: runtime|denied
-- danger: a row that is written to behind its back
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) rawset(row, "pop", 1) return 1 end,
}
