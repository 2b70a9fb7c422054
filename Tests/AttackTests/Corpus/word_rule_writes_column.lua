-- expect: runtime|denied
-- danger: a rule that writes into its column
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = rule.normalise("r", function(x) x[1] = 5 return x end),
  formula = input.pop,
}
