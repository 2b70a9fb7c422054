-- expect: runtime|denied|value|name
-- danger: data from no name
source "other" { file = "", area = "name" }
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
}
