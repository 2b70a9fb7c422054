-- expect: ok|value
-- danger: a weight that vanishes
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
  weight = 5e-324,
}
