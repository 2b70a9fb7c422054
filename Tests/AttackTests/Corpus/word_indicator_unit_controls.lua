-- expect: ok|value
-- danger: a unit with control characters
indicator("x") {
  component = "urban_security", unit = "a\0b\r\n\27[31m", better = "higher", normalise = as_is(),
  formula = input.pop,
}
