-- expect: value
-- danger: an aggregation that gives text
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
}
indicator("y") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
}
method { aggregate = rule.aggregate("r", function() return "x" end), minimum_coverage = 0 }
