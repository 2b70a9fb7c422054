-- expect: value
-- danger: a component that is a table
indicator("x") {
  component = {}, unit = "1", better = "higher", normalise = as_is(),
  formula = input.pop,
}
