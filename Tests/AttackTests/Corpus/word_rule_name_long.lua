-- expect: ok|value|name
-- danger: a rule with a name of a megabyte
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = rule.normalise(("x"):rep(1000000), function(x) return x end),
  formula = input.pop,
}
