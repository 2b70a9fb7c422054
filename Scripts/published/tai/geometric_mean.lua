-- Technology Achievement Index as a geometric mean: handbook, table 38, column GME.
-- Data: see achievement.lua.
-- Run:  assess run geometric_mean.lua --data FILE [--area FIN]
-- Method: the geometric mean of the values as they are. It needs no common scale: another unit multiplies all
-- countries alike.

use "achievement"

method {
  normalise = as_is(),
  aggregate = geometric(),
  rank      = "full",
}
