-- expect: value
-- danger: encoded surrogate
indicator "x" {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
  title = "\xED\xA0\x80",
}
