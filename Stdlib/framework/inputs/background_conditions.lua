-- Raw inputs of background conditions alone.

input "core_indicators_filled" {
  unit       = "indicators",
  definition = "Core indicators for which the city holds a value not older than three years",
  data_kind  = "administrative",
}

input "core_indicators_total" {
  unit       = "indicators",
  definition = "Core indicators of this framework",
  data_kind  = "administrative",
}

input "gdp_pps" {
  unit       = "PPS",
  definition = "Gross domestic product of the region, in purchasing power standards",
  data_kind  = "administrative",
}

input "gini_coefficient" {
  unit       = "points",
  definition = "Gini coefficient of disposable household income, 0 equal to 100 all to one",
  data_kind  = "administrative",
}

input "homicide_victims_country" {
  unit       = "homicides",
  definition = "Intentional homicides in the country in the year, one for each victim",
  data_kind  = "administrative",
}

input "household_income_eur" {
  unit       = "EUR",
  definition = "Net disposable income of private households in the region",
  data_kind  = "administrative",
}

input "households" {
  unit       = "households",
  definition = "Private households",
  data_kind  = "administrative",
}

input "households_one_person" {
  unit       = "households",
  definition = "Private households of one person",
  data_kind  = "administrative",
}

input "large_event_visits" {
  unit       = "visits",
  definition = "Visits in the year to events above the size limit",
  data_kind  = "administrative",
}

input "moves_in" {
  unit       = "persons",
  definition = "People who moved into the city's neighbourhoods in the year, from other neighbourhoods too",
  data_kind  = "administrative",
}

input "moves_out" {
  unit       = "persons",
  definition = "People who moved out of the city's neighbourhoods in the year, to other neighbourhoods too",
  data_kind  = "administrative",
}

input "national_threat_level" {
  unit       = "level (0-4)",
  definition = "The national alert level on five steps: 0 lowest to 4 highest",
  data_kind  = "administrative",
}

input "night_venues" {
  unit       = "venues",
  definition = "Venues with a licence to serve alcohol after midnight",
  data_kind  = "administrative",
}

input "open_safety_data_level" {
  unit       = "level (0-4)",
  definition = "Local safety data: 0 none, 1 yearly report, 2 tables, 3 open files below city level, 4 with "
               .. "documented method",
  data_kind  = "checklist",
}

input "own_revenue_eur" {
  unit       = "EUR",
  definition = "Municipal revenue of the year from own sources",
  data_kind  = "administrative",
}

input "persons_in_deprived_areas" {
  unit       = "persons",
  definition = "Residents of small areas among the most deprived fifth of the country",
  data_kind  = "administrative",
}

input "persons_in_hazard_zones" {
  unit       = "persons",
  definition = "Residents in mapped flood, slide or industrial hazard zones",
  data_kind  = "geospatial",
}

input "persons_informal_housing" {
  unit       = "persons",
  definition = "Residents of camps, informal or unfit settlements",
  data_kind  = "administrative",
}

input "policing_power_level" {
  unit       = "level (0-4)",
  definition = "Say of the city in policing: 0 none, 1 consulted, 2 own wardens, 3 own municipal police, 4 runs "
               .. "the police",
  data_kind  = "checklist",
}

input "population_5y_ago" {
  unit       = "persons",
  definition = "Usual residents five years before",
  data_kind  = "administrative",
}

input "population_65plus" {
  unit       = "persons",
  definition = "Residents aged 65 or over",
  data_kind  = "administrative",
}

input "population_country" {
  unit       = "persons",
  definition = "Residents of the country",
  data_kind  = "administrative",
}

input "population_foreign_born" {
  unit       = "persons",
  definition = "Residents born abroad",
  data_kind  = "administrative",
}

input "population_region" {
  unit       = "persons",
  definition = "Residents of the region that the city lies in",
  data_kind  = "administrative",
}

input "safety_analyst_posts" {
  unit       = "posts",
  definition = "Posts for safety data and analysis in the city administration, in full-time equivalents",
  data_kind  = "administrative",
}

input "total_revenue_eur" {
  unit       = "EUR",
  definition = "Municipal revenue of the year",
  data_kind  = "administrative",
}

input "tourist_nights" {
  unit       = "nights",
  definition = "Nights spent in tourist accommodation in the year",
  data_kind  = "administrative",
}

input "unemployed_12m" {
  unit       = "persons",
  definition = "Residents out of work for a year or more",
  data_kind  = "administrative",
}
