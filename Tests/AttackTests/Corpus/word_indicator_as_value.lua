-- expect: runtime|denied|value|name
-- danger: a block in place of a formula
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = indicator,
}
