-- 12. Small numbers.
-- Three attacks where there was one the year before may be chance. pooled(…) adds up three years before it divides;
-- suppress(…) takes out what rests on too few people, and the report says so. interval tells how far a value may lie
-- from the true one: poisson for events, wilson for answers, here of a survey whose answers are worth two thirds of
-- those of people drawn one by one. screen leaves out a district that has too little to be compared.
-- Run:  assess run Scripts/tutorial/12_small_numbers.lua --area Harbour

source "figures" {
  file   = "12_small_numbers.csv",
  area   = "district",
  period = "year",
}

indicator "knife_attack_rate" {
  title     = "Knife attacks, three years",
  component = "urban_security",
  theme     = "violence",
  unit      = "per 100 000 residents",
  better    = "lower",
  formula   = pooled(100000, input.knife_attacks, input.residents, 3),
  interval  = poisson(),
  normalise = goalposts { worst = 80, best = 0 },
}

indicator "safe_after_dark_share" {
  component = "sense_of_safety",
  theme     = "general_feeling",
  unit      = "% of answers",
  better    = "higher",
  formula   = suppress(share(input.feel_safe, input.answers), input.answers, 50),
  interval  = wilson { level = 0.95, design_effect = 1.5 },
  normalise = goalposts { worst = 30, best = 95 },
}

screen { available = 0.5 }
