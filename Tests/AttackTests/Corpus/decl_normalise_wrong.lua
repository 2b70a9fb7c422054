-- expect: runtime|value
-- danger: normalise with a table
indicator "x" {
  component = "urban_security", unit = "1", better = "higher", normalise = min_max({ 1, 2, 3 }),
  formula = input.pop,
}
