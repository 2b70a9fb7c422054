-- expect: value
-- danger: a rule of another step
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = rule.treat("r", function(x) return x end),
  formula = input.pop,
}
