-- expect: runtime|value
-- danger: formula that is a table with __call
indicator "x" {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = setmetatable({}, { __call = function() return 1 end }),
}
