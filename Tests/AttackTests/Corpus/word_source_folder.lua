-- expect: runtime|denied|value|name
-- danger: data from a folder that is a link
source "other" { file = "escape_folder", area = "name" }
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
}
