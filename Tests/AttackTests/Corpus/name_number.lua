-- expect: name|runtime
-- danger: indicator name: number
indicator(12) {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) return 1 end,
}
