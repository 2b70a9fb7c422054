-- expect: ok|value
-- danger: nothing divided by nothing
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = (input.pop - input.pop) / (input.pop - input.pop),
}
