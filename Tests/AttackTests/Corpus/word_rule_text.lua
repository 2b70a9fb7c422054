-- expect: value
-- danger: a rule that gives text
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = rule.normalise("r", function(x) return "x" end),
  formula = input.pop,
}
