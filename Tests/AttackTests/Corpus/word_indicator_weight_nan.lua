-- expect: value
-- danger: a weight that is no number
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
  weight = 0/0,
}
