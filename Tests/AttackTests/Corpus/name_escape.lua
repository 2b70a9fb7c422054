-- expect: name|runtime
-- danger: indicator name: escape
indicator("\27[2Jowned") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) return 1 end,
}
