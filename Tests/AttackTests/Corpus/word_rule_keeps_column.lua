-- expect: ok
-- danger: a column kept for the next rule
local kept
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = rule.normalise("r", function(x) kept = x return x end),
  formula = input.pop,
}
indicator("y") {
  component = "urban_security", unit = "1", better = "higher", normalise = rule.normalise("late", function(x) return kept + x end),
  formula = input.pop,
}
