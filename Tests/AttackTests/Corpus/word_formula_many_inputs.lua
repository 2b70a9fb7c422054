-- expect: ok|runtime|value|limit-count|limit-memory|limit-steps|limit-time
-- danger: a hundred thousand names of inputs
local f = 0
for i = 1, 1e5 do f = input["a" .. i] end
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = f,
}
