-- expect: value|limit-memory
-- danger: very long string in a result
indicator "x" {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
  title = ("x"):rep(20000000),
}
