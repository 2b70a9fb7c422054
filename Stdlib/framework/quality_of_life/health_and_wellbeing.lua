-- Quality of life: health and wellbeing.

use "framework.inputs"

indicator "life_expectancy" {
  title        = "Life expectancy at birth",
  aliases      = { "Life expectancy" },
  definition   = "Years a newborn would live if today's death rates by age stayed as they are",
  component    = "quality_of_life",
  theme        = "health_and_wellbeing",
  unit         = "years",
  better       = "higher",
  formula      = input.life_expectancy_years,
  normalise    = goalposts { worst = 54, best = 83 },
  scale_source = "SDG Index 2025: lower bound and optimum of countries",
  tier         = "core",
  burden       = 1,
  data_kind    = "administrative",
  source       = "vital statistics; regional value where the city has none",
  codes        = { eurostat = "demo_r_mlifexp (NUTS 2)", iso_37120 = "12.1 (2014)" },
  related      = { "iso_37120", "u4ssc", "un_cpi", "oecd_rwb", "sdr" },
}

indicator "good_health_share" {
  title      = "People in good health",
  aliases    = { "Self-rated health", "Self-perceived health", "General health good or very good" },
  definition = "Adults who call their own health good or very good",
  component  = "quality_of_life",
  theme      = "health_and_wellbeing",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.good_health_positive, input.good_health_valid),
  tier       = "supporting",
  burden     = 2,
  data_kind  = "survey",
  source     = "representative resident survey",
  codes      = { eurostat = "urb_percep" },
  related    = { "eu_qol_cities" },
}

indicator "life_satisfaction_share" {
  title      = "Satisfaction with one's life",
  aliases    = { "Life satisfaction" },
  definition = "Adults who are very or fairly satisfied with the life they lead",
  component  = "quality_of_life",
  theme      = "health_and_wellbeing",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.life_satisfaction_positive, input.life_satisfaction_valid),
  tier       = "core",
  burden     = 2,
  data_kind  = "survey",
  source     = "representative resident survey",
  codes      = { eurostat = "urb_percep PS3350V+PS3351V" },
  related    = { "eu_qol_cities" },
}

indicator "suicide_rate" {
  title      = "Suicide rate",
  aliases    = { "Suicides", "Suicide mortality" },
  definition = "Deaths by intentional self-harm among residents in a year per 100 000 residents",
  component  = "quality_of_life",
  theme      = "health_and_wellbeing",
  unit       = "per 100 000 residents",
  better     = "lower",
  formula    = per(100000, input.suicide_deaths, input.population),
  tier       = "supporting",
  burden     = 1,
  data_kind  = "administrative",
  source     = "cause-of-death register",
  codes      = { iso_37120 = "12.7 (2014)", sdg = "3.4.2" },
  related    = { "iso_37120", "kr_rsi" },
}

indicator "premature_death_rate" {
  title      = "Deaths before 65",
  aliases    = { "Premature mortality", "Premature deaths" },
  definition = "Residents who died before their 65th birthday in a year per 1 000 residents of that age",
  component  = "quality_of_life",
  theme      = "health_and_wellbeing",
  unit       = "per 1 000 residents under 65",
  better     = "lower",
  formula    = per(1000, input.deaths_under65, input.population_under65),
  tier       = "supporting",
  burden     = 1,
  data_kind  = "administrative",
  source     = "vital statistics",
  codes      = { eurostat = "urb_cfermor" },
  related    = { "eurostat_ua" },
}

indicator "drug_death_rate" {
  title      = "Drug-induced deaths",
  aliases    = { "Drug deaths", "Drug-related deaths" },
  definition = "Deaths caused directly by illegal drugs in a year per 100 000 residents",
  component  = "quality_of_life",
  theme      = "health_and_wellbeing",
  unit       = "per 100 000 residents",
  better     = "lower",
  formula    = per(100000, input.drug_induced_deaths, input.population),
  tier       = "supporting",
  burden     = 2,
  data_kind  = "administrative",
  source     = "cause-of-death register; forensic service",
}

indicator "mental_health_staff_rate" {
  title      = "Mental-health practitioners",
  definition = "Practising mental-health professionals who work in the city per 100 000 residents",
  component  = "quality_of_life",
  theme      = "health_and_wellbeing",
  unit       = "per 100 000 residents",
  better     = "higher",
  formula    = per(100000, input.mental_health_practitioners, input.population),
  tier       = "optional",
  burden     = 1,
  data_kind  = "administrative",
  source     = "health authority register",
  codes      = { iso_37120 = "12.6 (2014)" },
  related    = { "iso_37120" },
}

-- What is entered for them.

input "deaths_under65" {
  unit       = "deaths",
  definition = "Residents who died before their 65th birthday in the year",
  data_kind  = "administrative",
}

input "drug_induced_deaths" {
  unit       = "deaths",
  definition = "Deaths in the year caused directly by illegal drugs",
  data_kind  = "administrative",
}

input "good_health_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very good or good",
  data_kind  = "survey",
  question   = "How is your health in general?",
}

input "good_health_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How is your health in general?",
}

input "life_expectancy_years" {
  unit       = "years",
  definition = "Years that a newborn would live if today's death rates by age stayed as they are",
  data_kind  = "administrative",
}

input "life_satisfaction_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly satisfied",
  data_kind  = "survey",
  question   = "All in all, how satisfied are you with the life you lead?",
}

input "life_satisfaction_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "All in all, how satisfied are you with the life you lead?",
}

input "mental_health_practitioners" {
  unit       = "persons",
  definition = "Mental-health professionals who practise in the city",
  data_kind  = "administrative",
}

input "population_under65" {
  unit       = "persons",
  definition = "Residents under 65",
  data_kind  = "administrative",
}

input "suicide_deaths" {
  unit       = "deaths",
  definition = "Deaths of residents in the year by intentional self-harm",
  data_kind  = "administrative",
}
