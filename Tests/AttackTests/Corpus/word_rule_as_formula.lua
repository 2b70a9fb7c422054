-- expect: value
-- danger: a rule in place of a formula
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = rule.normalise("r", print),
}
