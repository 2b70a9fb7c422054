-- expect: ok|value
-- danger: a title that is markup
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
  title = "<script>alert(1)</script>",
}
