-- 11. Looking before trusting.
-- assess statistics shows how indicators are spread, which say the same, which go against each other, and whether a
-- component hangs together. Here one district stands out in fraud, street thefts repeat what robberies say, and home
-- burglaries are high where robberies are low: in a mean the two cancel. --area tells where a district stands out.
-- Run:  assess statistics Scripts/tutorial/11_statistics.lua [--area Harbour] [--stage scores] [--correlation spearman]

source "town_hall" {
  file = "11_statistics.csv",
  area = "district",
  year = 2025,
}

indicator "robbery_rate" {
  component = "urban_security",
  theme     = "violence",
  unit      = "per 10 000 residents",
  better    = "lower",
  formula   = per(10000, input.robberies, input.population),
  normalise = min_max(),
}

indicator "street_theft_rate" {
  component = "urban_security",
  theme     = "property_crime",
  unit      = "per 10 000 residents",
  better    = "lower",
  formula   = per(10000, input.street_thefts, input.population),
  normalise = min_max(),
}

indicator "home_burglary_rate" {
  component = "urban_security",
  theme     = "property_crime",
  unit      = "per 1 000 dwellings",
  better    = "lower",
  formula   = per(1000, input.home_burglaries, input.dwellings),
  normalise = min_max(),
}

indicator "online_fraud_rate" {
  component = "urban_security",
  theme     = "economic_and_online_crime",
  unit      = "per 10 000 residents",
  better    = "lower",
  formula   = per(10000, input.fraud_reports, input.population),
  normalise = min_max(),
}

indicator "safe_after_dark_share" {
  component = "sense_of_safety",
  theme     = "general_feeling",
  unit      = "% of answers",
  better    = "higher",
  formula   = share(input.feel_safe, input.answers),
  normalise = goalposts { worst = 30, best = 95 },
}

indicator "avoid_places_share" {
  component = "sense_of_safety",
  theme     = "avoidance",
  unit      = "% of answers",
  better    = "lower",
  formula   = share(input.avoid_places, input.answers),
  normalise = goalposts { worst = 60, best = 10 },
}
