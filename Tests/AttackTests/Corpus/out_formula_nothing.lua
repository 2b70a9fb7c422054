-- expect: value|ok
-- danger: formula gives nothing
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) return  end,
}
