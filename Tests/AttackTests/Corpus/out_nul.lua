-- expect: value|name
-- danger: NUL in a result string
indicator "x" {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
  title = "a\0b",
}
