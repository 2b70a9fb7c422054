-- expect: limit-steps|limit-time
-- danger: a rule that hides its loop
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = rule.normalise("r", function(x) repeat pcall(function() repeat until false end) until false end),
  formula = input.pop,
}
