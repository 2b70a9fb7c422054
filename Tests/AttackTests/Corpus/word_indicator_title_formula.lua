-- expect: ok|value
-- danger: a title that is a spreadsheet formula
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
  title = "=cmd|' /C calc'!A0",
}
