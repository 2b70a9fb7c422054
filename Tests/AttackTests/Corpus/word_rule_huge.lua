-- expect: limit-memory|value|runtime|limit-steps|limit-time
-- danger: a rule that gives a thousand million values
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = rule.normalise("r", function(x) return vector(1e9, 1) end),
  formula = input.pop,
}
