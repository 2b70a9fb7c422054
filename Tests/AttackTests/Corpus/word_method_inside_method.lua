-- expect: value
-- danger: a method as an argument of itself
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = min_max { range = min_max() },
  formula = input.pop,
}
