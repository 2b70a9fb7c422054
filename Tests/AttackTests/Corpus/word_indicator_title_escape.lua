-- expect: ok|value
-- danger: a title that clears the screen
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
  title = "\27[2J\27]0;owned\7",
}
