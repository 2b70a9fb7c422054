-- expect: runtime|value|name
-- danger: an input by table
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input[{}],
}
