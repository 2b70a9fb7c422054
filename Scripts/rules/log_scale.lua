-- Scales for heavy tails: counts of which a few places have very many. A module of rules returns one table.

--- The worst area scores 0, the best 100, with steps of equal ratio between them; lower is better.
---@param x vector one indicator over all areas, 0 or more; missing where there is no value
---@return vector same length, missing where x is
local lower_is_better = rule.normalise("log scale, lower is better", function(x)
  local y = x:log1p()
  return 100 * (y:max() - y) / (y:max() - y:min())
end)

--- The same where higher is better.
---@param x vector one indicator over all areas, 0 or more; missing where there is no value
---@return vector same length, missing where x is
local higher_is_better = rule.normalise("log scale, higher is better", function(x)
  local y = x:log1p()
  return 100 * (y - y:min()) / (y:max() - y:min())
end)

return {
  lower_is_better  = lower_is_better,
  higher_is_better = higher_is_better,
}
