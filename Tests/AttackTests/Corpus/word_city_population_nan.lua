-- expect: value|ok
-- danger: a population that is no number
city "A" { population = 0/0 }
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
}
