-- 6. Districts.
-- area names the column with the district. Without a city block all districts stand side by side; --area shows one.
-- The line "Whole town" is the sum of the others: totals keeps it out of scales, means and ranks.
-- Run:  assess run Scripts/tutorial/06_districts.lua [--area Harbour]

source "town_hall" {
  file = "06_districts.csv",
  area = "district",
  year = 2025,
}

indicator "home_burglary_rate" {
  component = "urban_security",
  unit      = "per 1 000 dwellings",
  better    = "lower",
  formula   = per(1000, input.home_burglaries, input.dwellings),
  normalise = min_max(),
}

indicator "safe_after_dark_share" {
  component = "sense_of_safety",
  unit      = "% of answers",
  better    = "higher",
  formula   = share(input.feel_safe, input.answers),
  normalise = goalposts { worst = 30, best = 95 },
}

method { totals = { "Whole town" } }
