-- expect: ok
-- danger: many draws in a function without a hook
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row)
    return math.random(1, 9223372036854775807) + math.random(-9223372036854775807, 9223372036854775807) * 0
  end,
}
