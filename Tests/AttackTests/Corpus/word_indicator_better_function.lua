-- expect: value
-- danger: a direction that is a function
indicator("x") {
  component = "urban_security", unit = "1", better = print, normalise = as_is(),
  formula = input.pop,
}
