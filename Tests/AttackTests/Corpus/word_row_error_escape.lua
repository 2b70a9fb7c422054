-- expect: runtime
-- danger: an error that steers the terminal
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) error("\27[2J\27]8;;http://x\7") end,
}
