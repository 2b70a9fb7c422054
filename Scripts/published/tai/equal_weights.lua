-- Technology Achievement Index with equal weights: handbook, table 23, column EW.
-- Data: see achievement.lua.
-- Run:  assess run equal_weights.lua --data FILE [--area FIN]
-- Method: fixed goalposts, the mean of eight indicators.

use "goalposts"

method {
  aggregate = arithmetic(),
  rank      = "full",
}
