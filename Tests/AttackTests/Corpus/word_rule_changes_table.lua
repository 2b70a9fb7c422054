-- expect: ok
-- danger: a table shared by two rules
local t = { 0 }
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = rule.normalise("r", function(x) t[1] = t[1] + 1 return x * t[1] end),
  formula = input.pop,
}
