-- expect: runtime|denied|value|name
-- danger: data from a command
source "other" { file = "|id", area = "name" }
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
}
