-- 3. Components and themes.
-- There are six components; themes sort the indicators within one. Means are taken level by level.
-- weights { … } says how much a component or theme counts among its siblings; 1 where it says nothing.
-- Background conditions are shown and never scored, and better = "neutral" says that of a single indicator.
-- Run:  assess run Scripts/tutorial/03_components_and_themes.lua

city "Smallford" { year = 2025 }

source "town_hall" { file = "03_components_and_themes.csv" }

indicator "robbery_rate" {
  component = "urban_security",
  theme     = "violence",
  unit      = "per 10 000 residents",
  better    = "lower",
  formula   = per(10000, input.robberies, input.population),
  normalise = goalposts { worst = 20, best = 0 },
}

indicator "home_burglary_rate" {
  component = "urban_security",
  theme     = "property_crime",
  unit      = "per 1 000 dwellings",
  better    = "lower",
  formula   = per(1000, input.home_burglaries, input.dwellings),
  normalise = goalposts { worst = 12, best = 1 },
}

indicator "safe_after_dark_share" {
  component = "sense_of_safety",
  theme     = "general_feeling",
  unit      = "% of answers",
  better    = "higher",
  formula   = share(input.feel_safe, input.answers),
  normalise = goalposts { worst = 30, best = 95 },
}

indicator "street_lighting_share" {
  component = "public_space_liveability",
  theme     = "design_and_visibility",
  unit      = "% of street length",
  better    = "higher",
  formula   = share(input.lit_km, input.street_km),
  normalise = goalposts { worst = 60, best = 100 },
}

indicator "local_turnout_share" {
  component = "social_cohesion",
  theme     = "participation_and_solidarity",
  unit      = "% of entitled voters",
  better    = "higher",
  formula   = share(input.votes, input.entitled_voters),
  normalise = goalposts { worst = 25, best = 80 },
}

indicator "population_density" {
  component = "background_conditions",
  theme     = "land_and_form",
  unit      = "residents per km²",
  better    = "neutral",
  formula   = input.population / input.land_km2,
}

weights {
  urban_security = 2,
  violence       = 3,
}
