-- expect: ok|value|name
-- danger: a source called like a word
source "input" { file = "data.csv", area = "name", columns = { q = "pop" } }
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
}
