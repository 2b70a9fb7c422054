-- expect: ok|name|value
-- danger: a city whose name turns the line
city "a\u{202E}b" { year = 2025 }
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
}
