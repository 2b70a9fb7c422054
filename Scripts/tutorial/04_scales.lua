-- 4. Two ways to make a score of a value.
-- goalposts: fixed ends, the same for ever. A city alone can use them, and next year's score can be held against it.
-- min_max: the worst city of the file scores 0, the best 100. It needs other cities, and moves when they do.
-- The same value is read on both scales here. method { decimals = 0 } rounds what is shown.
-- Run:  assess run Scripts/tutorial/04_scales.lua

city "Smallford" { year = 2025 }

source "cities" {
  file = "04_scales.csv",
  area = "city",
}

local burglaries = per(1000, input.home_burglaries, input.dwellings)

indicator "burglary_on_goalposts" {
  component = "urban_security",
  theme     = "property_crime",
  unit      = "per 1 000 dwellings",
  better    = "lower",
  formula   = burglaries,
  normalise = goalposts { worst = 12, best = 1 },
}

indicator "burglary_among_cities" {
  component = "urban_security",
  theme     = "harm_and_place",
  unit      = "per 1 000 dwellings",
  better    = "lower",
  formula   = burglaries,
  normalise = min_max(),
}

method { decimals = 0 }
