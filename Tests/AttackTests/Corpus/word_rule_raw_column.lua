-- expect: runtime|denied
-- danger: a rule that writes behind the back
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = rule.normalise("r", function(x) rawset(x, 1, 5) return x end),
  formula = input.pop,
}
