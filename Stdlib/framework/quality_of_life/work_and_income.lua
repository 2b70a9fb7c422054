-- Quality of life: work and income.

use "framework.inputs"

indicator "unemployment_rate" {
  title        = "Unemployment",
  aliases      = { "Unemployment rate" },
  definition   = "People without work who look for it and could start, out of the labour force",
  component    = "quality_of_life",
  theme        = "work_and_income",
  unit         = "% of labour force",
  better       = "lower",
  formula      = share(input.unemployed, input.labour_force),
  normalise    = goalposts { worst = 25.9, best = 0.5 },
  scale_source = "SDG Index 2025: lower bound and optimum of countries",
  tier         = "core",
  burden       = 1,
  data_kind    = "administrative",
  source       = "labour force survey estimate or employment office register",
  codes        = { eurostat = "lfst_r_lfu3rt (NUTS 2); urb_clma", iso_37120 = "5.1 (2014)", sdg = "8.5.2" },
  related      = { "iso_37120", "u4ssc", "eurostat_ua", "oecd_rwb", "sdr", "igarape_fragile" },
}

indicator "youth_unemployment_rate" {
  title      = "Youth unemployment",
  aliases    = { "Youth unemployment rate" },
  definition = "Unemployed people aged 15-24 out of the labour force of that age",
  component  = "quality_of_life",
  theme      = "work_and_income",
  unit       = "% of labour force 15-24",
  better     = "lower",
  formula    = share(input.unemployed_15_24, input.labour_force_15_24),
  tier       = "supporting",
  burden     = 1,
  data_kind  = "administrative",
  source     = "labour force survey estimate or register",
  codes      = { eurostat = "lfst_r_lfu3rt (NUTS 2)", iso_37120 = "5.5 (2014)" },
  related    = { "iso_37120", "u4ssc" },
}

indicator "neet_share" {
  title        = "Young people outside work and education",
  aliases      = { "NEET", "NEET rate", "Not in employment, education or training" },
  definition   = "People aged 15-24 in neither employment, education nor training",
  component    = "quality_of_life",
  theme        = "work_and_income",
  unit         = "% of residents 15-24",
  better       = "lower",
  formula      = share(input.neet_15_24, input.population_15_24),
  normalise    = goalposts { worst = 28.2, best = 8.1 },
  scale_source = "SDG Index 2025: lower bound and optimum of countries",
  tier         = "core",
  burden       = 2,
  data_kind    = "administrative",
  source       = "linked school and employment registers; labour force survey",
  codes        = { sdg = "8.6.1" },
  related      = { "sdr" },
}

indicator "employment_rate" {
  title      = "Employment rate",
  aliases    = { "Employment" },
  definition = "People aged 20-64 who have paid work out of all residents of that age",
  component  = "quality_of_life",
  theme      = "work_and_income",
  unit       = "% of residents 20-64",
  better     = "higher",
  formula    = share(input.employed_20_64, input.population_20_64),
  tier       = "supporting",
  burden     = 1,
  data_kind  = "administrative",
  source     = "labour force survey or register",
  codes      = { eurostat = "lfst_r_lfe2emprt (NUTS 2); urb_clma" },
  related    = { "eurostat_ua", "oecd_rwb", "sdr" },
}

indicator "poverty_exclusion_share" {
  title      = "Risk of poverty or exclusion",
  aliases    = { "AROPE", "At risk of poverty or social exclusion", "Risk of poverty or social exclusion" },
  definition = "Residents in households with low income, severe deprivation or very little work",
  component  = "quality_of_life",
  theme      = "work_and_income",
  unit       = "% of residents",
  better     = "lower",
  formula    = share(input.persons_at_risk_poverty_exclusion, input.population),
  tier       = "core",
  burden     = 1,
  data_kind  = "administrative",
  source     = "income survey or tax and benefit registers",
  codes      = { eurostat = "ilc_peps11n (NUTS 2); urb_clivcon", iso_37120 = "5.3 (2014)", sdg = "1.2.2" },
  related    = { "iso_37120", "u4ssc", "eurostat_ua" },
}

indicator "job_ease_share" {
  title      = "Ease of finding a good job",
  definition = "Adults who agree that a good job is easy to find in the city",
  component  = "quality_of_life",
  theme      = "work_and_income",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.job_ease_positive, input.job_ease_valid),
  tier       = "optional",
  burden     = 2,
  data_kind  = "survey",
  source     = "representative resident survey",
  codes      = { eurostat = "urb_percep PS2012V+PS2013V" },
  related    = { "eu_qol_cities" },
}

-- What is entered for them.

input "employed_20_64" {
  unit       = "persons",
  definition = "Residents aged 20 to 64 in paid work",
  data_kind  = "administrative",
}

input "job_ease_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: strongly or somewhat agree",
  data_kind  = "survey",
  question   = "Do you agree that it is easy to find a good job in your city?",
}

input "job_ease_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "Do you agree that it is easy to find a good job in your city?",
}

input "labour_force_15_24" {
  unit       = "persons",
  definition = "Residents aged 15 to 24 who work or look for work",
  data_kind  = "administrative",
}

input "neet_15_24" {
  unit       = "persons",
  definition = "Residents aged 15 to 24 in neither work, education nor training",
  data_kind  = "administrative",
}

input "persons_at_risk_poverty_exclusion" {
  unit       = "persons",
  definition = "Residents in households with low income, severe deprivation or very little work",
  data_kind  = "administrative",
}

input "population_20_64" {
  unit       = "persons",
  definition = "Residents aged 20 to 64",
  data_kind  = "administrative",
}

input "unemployed" {
  unit       = "persons",
  definition = "Residents without work who look for it and could start",
  data_kind  = "administrative",
}

input "unemployed_15_24" {
  unit       = "persons",
  definition = "Residents aged 15 to 24 without work who look for it and could start",
  data_kind  = "administrative",
}
