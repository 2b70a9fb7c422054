-- expect: value|ok|limit-memory|runtime|limit-steps|limit-time
-- danger: a million classes
local cuts, scores = {}, { 0 }
for i = 1, 1e6 do cuts[i] = i scores[i + 1] = i end
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = bands { cuts = cuts, scores = scores },
  formula = input.pop,
}
