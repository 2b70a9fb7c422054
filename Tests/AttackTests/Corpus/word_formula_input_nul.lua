-- expect: ok|runtime|value|name
-- danger: an input whose name holds nothing
local _ = input["a\0b"]
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input["a\0b"],
}
