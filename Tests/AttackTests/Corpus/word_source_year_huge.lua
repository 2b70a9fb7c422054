-- expect: value|ok
-- danger: a year beyond all time
source "other" { file = "data.csv", area = "name", year = 1e300, columns = { q = "pop" } }
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
}
