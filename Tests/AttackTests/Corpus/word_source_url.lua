-- expect: runtime|denied|value|name
-- danger: data from an address
source "other" { file = "http://example.org/x.csv", area = "name" }
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
}
