-- expect: value
-- danger: a weight that is a column
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
  weight = vector(3, 1),
}
