-- expect: runtime|denied|value|name
-- danger: data from the home folder
source "other" { file = "~/x.csv", area = "name" }
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
}
