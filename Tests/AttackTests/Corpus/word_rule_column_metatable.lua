-- expect: runtime|denied
-- danger: another metatable for a column
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = rule.normalise("r", function(x) return setmetatable(x, {}) end),
  formula = input.pop,
}
