-- expect: ok|value
-- danger: negative zero as a value
indicator("z") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) return -0.0 end,
}
