-- expect: ok|value|limit-memory
-- danger: a title of a megabyte
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
  title = ("x"):rep(1000000),
}
