-- expect: limit-steps|limit-time
-- danger: a row function that never ends
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) while true do end end,
}
