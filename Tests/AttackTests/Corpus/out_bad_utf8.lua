-- expect: value
-- danger: string that is not UTF-8 in a result
indicator "x" {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
  title = "\xff\xfe",
}
