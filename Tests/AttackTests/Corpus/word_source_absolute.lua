-- expect: runtime|denied|value|name
-- danger: data from an absolute path
source "other" { file = "/etc/passwd", area = "name" }
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
}
