-- expect: runtime|denied|value|name|ok
-- danger: a look back beyond all time
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = lag(input.pop, math.maxinteger),
}
