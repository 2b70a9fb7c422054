-- expect: runtime
-- danger: an error of a megabyte
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) error(("x"):rep(1000000)) end,
}
