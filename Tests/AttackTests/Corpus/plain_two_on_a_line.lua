-- expect: limit-steps|limit-time
-- danger: a harmless function and an endless one on one line
local calm, wild = function(row) return row.pop end, function(row) while row do end end
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = wild,
}
indicator("y") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = calm,
}
