-- expect: ok|runtime|value|name
-- danger: an input with a name of a megabyte
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input[("x"):rep(1000000)],
}
