-- expect: runtime
-- danger: use after close
local kept
indicator "x" {
  component = "urban_security", unit = "1", better = "higher",
  formula = function(row) kept = row return 1 end,
  normalise = rule.normalise("late", function(x) return x * kept.pop end),
}
