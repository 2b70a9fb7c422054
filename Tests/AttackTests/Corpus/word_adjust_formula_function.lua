-- expect: limit-steps|limit-time
-- danger: a change that brings an endless formula
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
}
adjust "x" { formula = function() while true do end end }
