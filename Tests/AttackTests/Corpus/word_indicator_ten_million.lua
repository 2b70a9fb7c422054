-- expect: limit-count|limit-memory|limit-steps|limit-time
-- danger: more indicators than any framework has
for i = 1, 1e7 do
indicator("i" .. i) {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
}
end
