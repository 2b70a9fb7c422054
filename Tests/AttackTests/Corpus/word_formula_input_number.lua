-- expect: runtime|value
-- danger: an input by number
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input[1],
}
