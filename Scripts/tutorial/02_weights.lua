-- 2. Several indicators, of unequal weight.
-- The score of a component is the mean of its indicators; weight = 2 makes one of them count twice.
-- The file has long headers, so columns gives each input a short name, and police.robberies says whose figure it is.
-- Run:  assess run Scripts/tutorial/02_weights.lua

city "Smallford" { year = 2025, population = 34800 }

local police = source "police" {
  file    = "02_weights.csv",
  columns = {
    home_burglaries = "Home burglaries, attempts included",
    dwellings       = "Homes",
    robberies       = "Robberies in public space",
    thefts          = "Bicycles stolen",
  },
}

indicator "home_burglary_rate" {
  title     = "Home burglaries per 1,000 homes",
  component = "urban_security",
  unit      = "per 1 000 dwellings",
  better    = "lower",
  formula   = per(1000, police.home_burglaries, police.dwellings),
  normalise = goalposts { worst = 12, best = 1 },
}

indicator "robbery_rate" {
  title     = "Street robberies per 10,000 residents",
  component = "urban_security",
  unit      = "per 10 000 residents",
  better    = "lower",
  formula   = per(10000, police.robberies, input.population),  -- population stands in the city block
  normalise = goalposts { worst = 20, best = 0 },
  weight    = 2,
}

indicator "bicycle_theft_rate" {
  title     = "Bicycles stolen per 1,000 residents",
  component = "urban_security",
  unit      = "per 1 000 residents",
  better    = "lower",
  formula   = per(1000, police.thefts, input.population),
  normalise = goalposts { worst = 20, best = 2 },
}
