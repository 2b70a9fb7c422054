-- expect: value
-- danger: a rule that gives nothing
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = rule.normalise("r", function(x) end),
  formula = input.pop,
}
