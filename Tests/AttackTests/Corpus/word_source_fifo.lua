-- expect: runtime|denied|value|name
-- danger: data from a pipe
source "other" { file = "fifo_module.lua", area = "name" }
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
}
