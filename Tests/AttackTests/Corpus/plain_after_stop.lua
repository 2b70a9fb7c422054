-- expect: limit-steps|limit-time
-- danger: plain functions do not give back the steps that were used
local used = 0
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row)
    return row.pop
  end,
}
indicator("y") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) while true do used = used + 1 end end,
}
