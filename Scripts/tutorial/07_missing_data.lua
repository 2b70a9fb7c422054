-- 7. Missing figures.
-- An empty cell, ":" or ".." is missing, never zero; the report says which file lacks what. A letter behind a number,
-- such as e for estimated, is kept as a flag. impute fills a gap, here with the mean of the districts of the same kind,
-- and the report names every fill. minimum_coverage says how much must be there before a score is shown.
-- Run:  assess run Scripts/tutorial/07_missing_data.lua --area Hill

source "survey" {
  file   = "07_missing_data.csv",
  area   = "district",
  year   = 2025,
  groups = { kind = "kind" },
}

indicator "safe_after_dark_share" {
  component = "sense_of_safety",
  theme     = "general_feeling",
  unit      = "% of answers",
  better    = "higher",
  formula   = share(input.feel_safe, input.answers),
  impute    = mean { within = "kind" },
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

indicator "trust_people_share" {
  component = "social_cohesion",
  unit      = "% of answers",
  better    = "higher",
  formula   = share(input.trust_people, input.answers),
  normalise = goalposts { worst = 20, best = 90 },
}

method { minimum_coverage = { component = 0.5, index = 0.65 } }
