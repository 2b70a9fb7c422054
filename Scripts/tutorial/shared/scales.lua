-- Scales that several towns agreed on. A module of rules returns one table and does nothing else.

return {
  survey = goalposts { worst = 30, best = 95 },
  access = goalposts { worst = 50, best = 100 },
}
