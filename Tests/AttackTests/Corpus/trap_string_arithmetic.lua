-- expect: runtime|value
-- danger: text read as a number
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) return "10" + row.missing_as_text end,
}
