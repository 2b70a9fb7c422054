-- Technology Achievement Index as an order instead of a score: handbook, tables 35 to 37, five countries.
-- Data: see achievement.lua; table 35 has the rows of the five, with telephones and electricity to three decimals.
-- Run:  assess run kemeny.lua --data FILE --json FILE
-- Method: two countries at a time, the one ahead on more indicators wins their comparison, equals share it. The index
-- says how many countries stand behind in the order that agrees most with all comparisons. How much it agrees, and how
-- many orders agree as much, stands in the file of --json.

use "achievement"

method {
  normalise = as_is(),
  aggregate = { component = kemeny() },
  decimals  = 0,
}
