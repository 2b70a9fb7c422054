-- expect: value
-- danger: a rule that gives too few values
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = rule.normalise("r", function(x) return vector(1, 1) end),
  formula = input.pop,
}
