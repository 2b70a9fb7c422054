-- expect: ok|value
-- danger: a power beyond all numbers
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop ^ 1000,
}
