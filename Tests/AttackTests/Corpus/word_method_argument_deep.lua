-- expect: value|runtime|limit-memory
-- danger: arguments ten thousand levels deep
local t = {}
for i = 1, 1e4 do t = { range = t } end
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = min_max(t),
  formula = input.pop,
}
