-- expect: runtime|denied|value|name
-- danger: data from the folder itself
source "other" { file = ".", area = "name" }
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
}
