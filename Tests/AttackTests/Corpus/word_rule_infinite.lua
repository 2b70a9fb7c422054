-- expect: ok|value|runtime
-- danger: a rule without bounds
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = rule.normalise("r", function(x) return x / 0 end),
  formula = input.pop,
}
