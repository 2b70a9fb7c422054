-- expect: value|ok
-- danger: a change that changes a change
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
}
adjust "x" { weight = 2 }
adjust "x" { weight = 3 }
