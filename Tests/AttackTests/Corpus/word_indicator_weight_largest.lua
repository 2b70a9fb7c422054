-- expect: ok|value
-- danger: weights whose sum overflows
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
  weight = 1.7e308,
}
indicator("y") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
  weight = 1.7e308,
}
