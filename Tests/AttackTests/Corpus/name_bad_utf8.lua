-- expect: name|runtime
-- danger: indicator name: bad utf8
indicator("\xc3\x28") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) return 1 end,
}
