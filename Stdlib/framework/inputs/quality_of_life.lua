-- Raw inputs of quality of life alone.

input "children_under3_in_childcare" {
  unit       = "persons",
  definition = "Children under three with a place in registered day care",
  data_kind  = "administrative",
}

input "city_satisfaction_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: strongly or somewhat agree",
  data_kind  = "survey",
  question   = "Do you agree: I am satisfied to live in this city?",
}

input "city_satisfaction_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "Do you agree: I am satisfied to live in this city?",
}

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

input "dwellings_vacant_1y" {
  unit       = "dwellings",
  definition = "Dwellings that have been empty for more than a year",
  data_kind  = "administrative",
}

input "early_leavers_18_24" {
  unit       = "persons",
  definition = "People aged 18 to 24 with at most lower secondary school who are not in training",
  data_kind  = "administrative",
}

input "employed_20_64" {
  unit       = "persons",
  definition = "Residents aged 20 to 64 in paid work",
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

input "homeless_persons" {
  unit       = "persons",
  definition = "People sleeping rough or in an emergency shelter on the night of the count",
  data_kind  = "administrative",
}

input "housing_ease_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: strongly or somewhat agree",
  data_kind  = "survey",
  question   = "Do you agree that it is easy to find good housing at a fair price in your city?",
}

input "housing_ease_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "Do you agree that it is easy to find good housing at a fair price in your city?",
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

input "neet_15_24" {
  unit       = "persons",
  definition = "Residents aged 15 to 24 in neither work, education nor training",
  data_kind  = "administrative",
}

input "no2_mean_ug_m3" {
  unit       = "µg/m³",
  definition = "Yearly mean concentration of nitrogen dioxide at urban stations",
  data_kind  = "administrative",
}

input "persons_at_risk_poverty_exclusion" {
  unit       = "persons",
  definition = "Residents in households with low income, severe deprivation or very little work",
  data_kind  = "administrative",
}

input "persons_housing_overburdened" {
  unit       = "persons",
  definition = "Residents whose housing takes more than 40 % of their household's disposable income",
  data_kind  = "administrative",
}

input "persons_near_transit_stop" {
  unit       = "persons",
  definition = "Residents within a walk of 500 m of a public transport stop, 1 km for rail",
  data_kind  = "geospatial",
}

input "persons_overcrowded" {
  unit       = "persons",
  definition = "Residents in dwellings with fewer rooms than their household needs",
  data_kind  = "administrative",
}

input "persons_road_noise_over55db" {
  unit       = "persons",
  definition = "Residents whose home gets more than 55 dB of road noise, day-evening-night level",
  data_kind  = "geospatial",
}

input "persons_services_15min" {
  unit       = "persons",
  definition = "Residents who reach a set basket of daily services within a walk of 15 minutes",
  data_kind  = "geospatial",
}

input "pm25_mean_ug_m3" {
  unit       = "µg/m³",
  definition = "Yearly mean concentration of PM2.5 at urban background stations",
  data_kind  = "administrative",
}

input "population_18_24" {
  unit       = "persons",
  definition = "Residents aged 18 to 24",
  data_kind  = "administrative",
}

input "population_20_64" {
  unit       = "persons",
  definition = "Residents aged 20 to 64",
  data_kind  = "administrative",
}

input "population_25_34" {
  unit       = "persons",
  definition = "Residents aged 25 to 34",
  data_kind  = "administrative",
}

input "population_under3" {
  unit       = "persons",
  definition = "Residents under three",
  data_kind  = "administrative",
}

input "population_under65" {
  unit       = "persons",
  definition = "Residents under 65",
  data_kind  = "administrative",
}

input "pupils_compulsory" {
  unit       = "persons",
  definition = "Pupils in compulsory school",
  data_kind  = "administrative",
}

input "pupils_persistently_absent" {
  unit       = "persons",
  definition = "Pupils in compulsory school who missed at least one session in ten in the school year",
  data_kind  = "administrative",
}

input "qol_better_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: better",
  data_kind  = "survey",
  question   = "Compared with five years ago, has life in your area got better, worse or stayed the same?",
}

input "qol_trend_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "Compared with five years ago, has life in your area got better, worse or stayed the same?",
}

input "qol_worse_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: worse",
  data_kind  = "survey",
  question   = "Compared with five years ago, has life in your area got better, worse or stayed the same?",
}

input "suicide_deaths" {
  unit       = "deaths",
  definition = "Deaths of residents in the year by intentional self-harm",
  data_kind  = "administrative",
}

input "tertiary_degree_25_34" {
  unit       = "persons",
  definition = "Residents aged 25 to 34 with a completed tertiary degree",
  data_kind  = "administrative",
}

input "transit_satisfaction_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly satisfied",
  data_kind  = "survey",
  question   = "How satisfied are you with public transport in your city?",
}

input "transit_satisfaction_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How satisfied are you with public transport in your city?",
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
