-- 1. One indicator.
-- A source names a data file; every column of it is an input under its own name.
-- An indicator says what is measured, which end is better, how the value is computed, and on which scale it is read.
-- The scale: 12 burglaries per 1,000 homes score 0, 1 scores 100. Smallford is an invented town.
-- Run:  assess run Scripts/tutorial/01_first_indicator.lua

city "Smallford" { year = 2025 }

source "police" { file = "01_first_indicator.csv" }

indicator "home_burglary_rate" {
  title     = "Home burglaries per 1,000 homes",
  component = "urban_security",
  unit      = "per 1 000 dwellings",
  better    = "lower",
  formula   = per(1000, input.home_burglaries, input.dwellings),
  normalise = goalposts { worst = 12, best = 1 },
}
