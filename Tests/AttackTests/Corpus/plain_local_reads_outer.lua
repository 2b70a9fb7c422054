-- expect: limit-steps|limit-time
-- danger: a local whose value is read from a trap of the same name
local trap = setmetatable({}, { __mul = function() while true do end end })
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row)
    local trap = trap * 2
    return trap
  end,
}
