-- Technology Achievement Index without telephones and electricity: handbook, table 41.
-- Data: see achievement.lua.
-- Run:  assess run two_left_out.lua --data FILE [--area FIN]
-- Method: as equal_weights.lua, over the six indicators that are left.

use "goalposts"

drop "telephones"
drop "electricity"

method {
  aggregate = arithmetic(),
  rank      = "full",
}
