-- expect: ok|value|name
-- danger: a rule with a name that steers the terminal
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = rule.normalise("\27[2J", function(x) return x end),
  formula = input.pop,
}
