-- expect: runtime|denied|value|name
-- danger: data from a name that is cut short
source "other" { file = "data.csv\0.png", area = "name" }
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
}
