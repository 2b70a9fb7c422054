-- expect: name|runtime
-- danger: indicator name: overlong
indicator("\xc0\xaf") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) return 1 end,
}
