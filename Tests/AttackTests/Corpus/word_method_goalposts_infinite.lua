-- expect: value|runtime
-- danger: goalposts without bounds
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = goalposts { worst = 0, best = 1/0 },
  formula = input.pop,
}
