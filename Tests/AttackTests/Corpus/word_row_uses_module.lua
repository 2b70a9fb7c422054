-- expect: runtime|denied|value|name|ok
-- danger: a module used while rows are computed
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) use "endless" return 1 end,
}
