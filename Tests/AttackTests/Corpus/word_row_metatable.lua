-- expect: runtime|denied
-- danger: another metatable for a row
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) setmetatable(row, {}) return 1 end,
}
