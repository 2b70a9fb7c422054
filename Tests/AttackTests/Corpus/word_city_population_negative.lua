-- expect: value|ok
-- danger: a population below zero
city "A" { population = -1 }
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
}
