-- expect: limit-steps|limit-time
-- danger: a comparison with a trap
local trap = setmetatable({}, { __lt = function() while true do end end })
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row)
    if row.pop < trap then return 1 end
    return 2
  end,
}
