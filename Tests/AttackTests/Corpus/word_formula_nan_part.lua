-- expect: runtime|value
-- danger: a part that is no number
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop * (0/0),
}
