-- expect: runtime|denied|value|name
-- danger: data from the script itself
source "other" { file = "city.lua", area = "name" }
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
}
