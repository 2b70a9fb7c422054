-- 9. A rule of your own.
-- rule.normalise gives a name to a function that makes scores of values. x is one indicator over all areas: a vector,
-- with arithmetic and methods such as x:min(), x:max(), x:mean(), x:log(). What is missing stays missing.
-- This one places an area by its distance from the middle of the others and stops at 0 and 100.
-- Run:  assess run Scripts/tutorial/09_own_rule.lua

--- 50 for the middle area, 10 points for each tenth of the middle value below it; lower is better.
---@param x vector one indicator over all areas
---@return vector the scores, 0 to 100
local around_the_middle = rule.normalise("around the middle", function(x)
  local middle = x:median()
  return (50 + 100 * (middle - x) / middle):clamp(0, 100)
end)

source "police" {
  file = "09_own_rule.csv",
  area = "district",
  year = 2025,
}

indicator "bicycle_theft_rate" {
  component = "urban_security",
  theme     = "property_crime",
  unit      = "per 1 000 residents",
  better    = "lower",
  formula   = per(1000, input.bicycles_stolen, input.residents),
  normalise = around_the_middle,
}
