-- expect: runtime
-- danger: integer modulo by zero raises
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) return 1 % 0 end,
}
