-- expect: value
-- danger: formula gives string
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) return "12" end,
}
