-- expect: limit-steps|limit-time
-- danger: a weighting that never ends
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
}
indicator("y") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
}
method { weight = rule.weight("r", function() while true do end end), minimum_coverage = 0 }
