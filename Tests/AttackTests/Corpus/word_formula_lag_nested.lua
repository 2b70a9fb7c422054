-- expect: runtime|ok
-- danger: a hundred looks back inside each other
local f = input.pop
for i = 1, 1500 do f = lag(f, 1) end
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = f,
}
