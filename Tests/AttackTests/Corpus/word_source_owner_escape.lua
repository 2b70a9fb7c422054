-- expect: ok|value
-- danger: an owner that steers the terminal
source "other" { file = "data.csv", area = "name", owner = "\27[2J", columns = { q = "pop" } }
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
}
