-- expect: runtime|value
-- danger: a part without bounds
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop + 1/0,
}
