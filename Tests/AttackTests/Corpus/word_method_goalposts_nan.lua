-- expect: value|runtime
-- danger: goalposts that are no numbers
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = goalposts { worst = 0/0, best = 1 },
  formula = input.pop,
}
