-- expect: runtime|denied|value|name|ok
-- danger: a source declared while rows are computed
indicator("x") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) source "late" { file = "/etc/passwd" } return 1 end,
}
