-- expect: limit-count|limit-memory|limit-steps|limit-time
-- danger: changes without end
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
}
for i = 1, 1e7 do adjust "x" { weight = i } end
