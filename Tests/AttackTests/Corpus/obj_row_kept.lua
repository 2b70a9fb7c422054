-- expect: ok|runtime|value
-- danger: a row proxy kept after its formula ended
local kept
indicator("keep") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) kept = row return 1 end,
}
indicator("later") {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row) return kept.pop end,
}
