-- expect: limit-stack|runtime|limit-count|value|limit-steps|limit-time
-- danger: formula declares indicators while it is evaluated
local n = 0
indicator "seed" {
  component = "urban_security", unit = "1", better = "higher", normalise = as_is(),
  formula = function(row)
    n = n + 1
    indicator("again" .. n) { formula = function(r) return 1 end }
    return 1
  end,
}
