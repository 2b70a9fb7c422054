-- expect: runtime|denied|value|name|ok
-- danger: a block inside a block
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
  title = indicator "y" { component = "urban_security" },
}
