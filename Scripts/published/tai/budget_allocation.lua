-- Technology Achievement Index with the weights of a panel: handbook, table 23, column BAP.
-- Data: see achievement.lua.
-- Run:  assess run budget_allocation.lua --data FILE [--area FIN]
-- Method: fixed goalposts; each expert shares out a budget of 100 points over the indicators, and their means are the
-- weights of the mean.

use "goalposts"

weights {
  patents = 11, royalties = 11, internet = 11, exports = 18,
  telephones = 10, electricity = 6, schooling = 15, university = 18,
}

method {
  aggregate = arithmetic(),
  rank      = "full",
}
