-- expect: runtime|limit-stack|limit-steps
-- danger: a row function that calls itself
local function f(row) return 1 + f(row) end
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = f,
}
