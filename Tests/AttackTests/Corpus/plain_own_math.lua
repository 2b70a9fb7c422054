-- expect: limit-steps|limit-time
-- danger: a table of the script under the name of the library
local math = { max = function() while true do end end }
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row)
    return math.max(row.pop, 1)
  end,
}
