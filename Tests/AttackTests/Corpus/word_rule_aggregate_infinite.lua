-- expect: value
-- danger: an aggregation without bounds
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
}
indicator("y") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
}
method { aggregate = rule.aggregate("r", function() return 1/0 end), minimum_coverage = 0 }
