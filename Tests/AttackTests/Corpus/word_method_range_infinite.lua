-- expect: value|runtime
-- danger: a range without bounds
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = min_max { range = { 0, 1/0 } },
  formula = input.pop,
}
