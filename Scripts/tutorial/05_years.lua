-- 5. Several years.
-- period names the column with the year. The report shows the year of the city block and what changed since before.
-- change(…) is the change in per cent since the year before; baseline makes the town's own year 2022 the 100.
-- Goalposts stay the same for all years, so a better score means a better value.
-- Run:  assess run Scripts/tutorial/05_years.lua [--period 2023]

city "Smallford" { year = 2025 }

source "police" {
  file   = "05_years.csv",
  period = "year",
}

indicator "robbery_rate" {
  component = "urban_security",
  theme     = "violence",
  unit      = "per 10 000 residents",
  better    = "lower",
  formula   = per(10000, input.robberies, input.population),
  normalise = goalposts { worst = 20, best = 0 },
}

indicator "robberies_against_2022" {
  title     = "Robberies, 100 is the year 2022",
  component = "urban_security",
  theme     = "violence",
  unit      = "per 10 000 residents",
  better    = "lower",
  formula   = per(10000, input.robberies, input.population),
  normalise = baseline { year = 2022 },
  weight    = 0,  -- to look at; it does not move the score
}

indicator "population_growth" {
  component = "background_conditions",
  theme     = "people",
  unit      = "% since the year before",
  better    = "neutral",
  formula   = change(input.population),
}
