-- expect: runtime
-- danger: number compared with text
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) if row.pop > "5" then return 1 end return 0 end,
}
