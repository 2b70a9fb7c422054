-- expect: runtime|denied|value|name
-- danger: data from a link out
source "other" { file = "escape_link.lua", area = "name" }
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
}
