-- expect: value|ok|runtime
-- danger: a comparison that is always false
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop == 3,
}
