-- expect: limit-steps|limit-time
-- danger: a loop behind the plus of a function that looks like arithmetic
local spring = setmetatable({}, { __add = function() while true do end end })
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row)
    return spring + row.pop
  end,
}
