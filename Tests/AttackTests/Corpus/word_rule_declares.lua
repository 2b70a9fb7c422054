-- expect: runtime|denied|value|name|ok
-- danger: a rule that declares
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = rule.normalise("r", function(x) weights { x = 0/0 } return x end),
  formula = input.pop,
}
