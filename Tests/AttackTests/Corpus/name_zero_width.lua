-- expect: name|runtime
-- danger: indicator name: zero width
indicator("a\u{200B}b") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) return 1 end,
}
