-- expect: ok|value
-- danger: a treatment that invents values
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop / input.area,
  treat = rule.treat("r", function(x) return x:fill(1) end),
}
