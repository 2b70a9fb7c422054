-- How much of a norm is met, never more than all of it.

--- 100 where the value meets the norm, half of it scores 50, and more than the norm is not better still.
---@param norm number the value that counts as enough, in the indicator's unit
---@return table a rule for normalise
local function capped_ratio(norm)
  return rule.normalise("share of the norm " .. norm, function(x)
    return (100 * x / norm):clamp(0, 100)
  end)
end

return capped_ratio
