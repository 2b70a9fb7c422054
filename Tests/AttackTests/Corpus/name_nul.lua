-- expect: name|runtime
-- danger: indicator name: nul
indicator("a\0b") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) return 1 end,
}
