-- expect: value
-- danger: a weight without bounds
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
  weight = 1/0,
}
