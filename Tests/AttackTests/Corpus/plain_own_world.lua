-- expect: limit-steps|limit-time|runtime
-- danger: another world in which math is a trap
local function endless() while true do end end
local made
do
  local _ENV = { math = { max = endless } }
  made = function(row)
    return math.max(row.pop, 1)
  end
end
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = made,
}
