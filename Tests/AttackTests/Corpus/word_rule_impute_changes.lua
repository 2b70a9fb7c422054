-- expect: ok|value
-- danger: an imputation that changes values
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
  impute = rule.impute("r", function(x) return x * 0 end),
}
