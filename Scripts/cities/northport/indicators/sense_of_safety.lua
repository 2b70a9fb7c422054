-- Sense of safety: how residents feel in public space, and what they do about it. All from the residents' survey.

-- Women and men apart: used together for the feeling after dark, and against each other for the gap.
local women = share(input.safe_dark_women, input.safe_dark_women_valid)
local men = share(input.safe_dark_men, input.safe_dark_men_valid)

indicator "safe_by_day_share" {
  title      = "Feel safe by day",
  definition = "Adults who feel safe or very safe when they walk alone near home by day.",
  component  = "sense_of_safety",
  theme      = "general_feeling",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.safe_by_day, input.safe_by_day_valid),
  normalise  = goalposts { worst = 70, best = 100 },
  source     = "survey",
}

indicator "safe_after_dark_share" {
  title      = "Feel safe after dark",
  definition = "Adults who feel safe or very safe alone near home after dark; women and men count alike.",
  component  = "sense_of_safety",
  theme      = "general_feeling",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = mean_of(women, men),
  normalise  = goalposts { worst = 30, best = 95 },
  source     = "survey",
}

indicator "gender_gap_after_dark" {
  title      = "Women feel less safe than men",
  definition = "How many points the share of men who feel safe after dark lies from that of women.",
  component  = "sense_of_safety",
  theme      = "equality_of_feeling",
  unit       = "percentage points",
  better     = "lower",
  formula    = abs(men - women),
  normalise  = goalposts { worst = 40, best = 0 },
  source     = "survey",
}

indicator "worry_burglary_share" {
  title      = "Worry about burglary",
  definition = "Adults who are fairly or very worried that somebody breaks into their home.",
  component  = "sense_of_safety",
  theme      = "worry",
  unit       = "% of valid answers",
  better     = "lower",
  formula    = share(input.worried_burglary, input.worried_burglary_valid),
  normalise  = goalposts { worst = 50, best = 5 },
  source     = "survey",
}

indicator "avoid_places_share" {
  title      = "Avoid certain places",
  definition = "Adults who stay away from some streets or squares of the city because they feel unsafe there.",
  component  = "sense_of_safety",
  theme      = "avoidance",
  unit       = "% of valid answers",
  better     = "lower",
  formula    = share(input.avoids_places, input.avoids_places_valid),
  normalise  = goalposts { worst = 60, best = 10 },
  source     = "survey",
}

indicator "confidence_police_share" {
  title      = "Confidence in the local police",
  definition = "Adults who say that the police in their district do a good or very good job.",
  component  = "sense_of_safety",
  theme      = "confidence_in_protection",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.confident_police, input.confident_police_valid),
  normalise  = goalposts { worst = 40, best = 90 },
  source     = "survey",
}
