-- expect: value|runtime
-- danger: a number that is text
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) return "1e3" end,
}
