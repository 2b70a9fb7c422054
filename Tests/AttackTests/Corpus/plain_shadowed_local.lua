-- expect: limit-steps|limit-time
-- danger: a name that is the function's own in one branch, and a trap after it
local trap = setmetatable({}, { __unm = function() while true do end end })
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row)
    if row.pop then local trap = 1 end
    return -trap
  end,
}
