-- expect: runtime|ok|value
-- danger: a row gone through
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) local n = 0 for _ in pairs(row) do n = n + 1 end return n end,
}
