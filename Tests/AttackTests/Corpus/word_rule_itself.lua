-- expect: value|runtime
-- danger: a rule that gives a table that holds itself
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = rule.normalise("r", function(x) local t = {} t[1] = t return t end),
  formula = input.pop,
}
