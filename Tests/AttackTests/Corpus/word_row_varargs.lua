-- expect: ok|runtime|value
-- danger: a function that asks for more than a row
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(...) return select("#", ...) end,
}
