-- expect: limit-steps|limit-time
-- danger: a rule that never ends
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = rule.normalise("r", function(x) while true do end end),
  formula = input.pop,
}
