-- expect: limit-memory|limit-steps|limit-time
-- danger: a rule that keeps columns
local keep = {}
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = rule.normalise("r", function(x) while true do x = x + 1 keep[#keep + 1] = x end end),
  formula = input.pop,
}
