-- expect: ok|name|value
-- danger: a city whose name clears the screen
city "\27[2J" { year = 2025 }
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
}
