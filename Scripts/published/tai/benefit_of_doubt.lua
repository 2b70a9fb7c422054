-- Technology Achievement Index with the benefit of the doubt: handbook, table 19.
-- Data: see achievement.lua.
-- Run:  assess run benefit_of_doubt.lua --data FILE [--area FIN]
-- Method: scales from the lowest to the highest country; each country has the weights that suit it best, every one of
-- them a tenth of all weight or more and 15 % or less.

use "achievement"

method {
  normalise = min_max { range = { 0, 1 } },
  aggregate = { component = benefit_of_doubt { weights = { 0.10, 0.15 } } },
  decimals  = 2,
}
