-- expect: runtime|denied|value|name
-- danger: data from a name of a hundred thousand letters
source "other" { file = ("a"):rep(100000), area = "name" }
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
}
