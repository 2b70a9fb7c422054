-- expect: value|ok
-- danger: weights below zero
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
}
method { weight = rule.weight("r", function(items) local w = {} for _, i in ipairs(items) do w[i.id] = -1 end return w end) }
