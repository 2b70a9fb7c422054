-- expect: ok|value
-- danger: literal too long for an integer turns into a float
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) return 9223372036854775808 end,
}
