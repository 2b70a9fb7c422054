-- Background conditions: people.

use "framework.inputs"

indicator "population_total" {
  title      = "Residents",
  aliases    = { "Population", "Number of residents", "Inhabitants", "Total population" },
  definition = "Usual residents at mid-year or on 1 January",
  component  = "background_conditions",
  theme      = "people",
  unit       = "persons",
  better     = "neutral",
  formula    = input.population,
  tier       = "core",
  burden     = 1,
  data_kind  = "administrative",
  source     = "population register",
  codes      = { eurostat = "urb_cpop1 DE1001V" },
  related    = { "eurostat_ua", "iso_37120" },
}

indicator "population_density" {
  title      = "Population density",
  aliases    = { "Inhabitants per square kilometre" },
  definition = "Residents per km² of city area",
  component  = "background_conditions",
  theme      = "people",
  unit       = "residents per km²",
  better     = "neutral",
  formula    = input.population / input.city_area_km2,
  tier       = "core",
  burden     = 1,
  data_kind  = "administrative",
  source     = "population register; land survey",
  codes      = { eurostat = "demo_r_d3dens (NUTS 3)" },
  related    = { "eurostat_ua" },
}

indicator "population_change_5y" {
  title      = "Population change",
  definition = "Change of the number of residents over five years",
  component  = "background_conditions",
  theme      = "people",
  unit       = "%",
  better     = "neutral",
  formula    = share(input.population - input.population_5y_ago, input.population_5y_ago),
  tier       = "supporting",
  burden     = 1,
  data_kind  = "administrative",
  source     = "population register",
  codes      = { eurostat = "urb_cpop1" },
  related    = { "igarape_fragile" },
}

indicator "youth_population_share" {
  title      = "Young residents",
  definition = "Residents aged 15-24 out of all residents",
  component  = "background_conditions",
  theme      = "people",
  unit       = "% of residents",
  better     = "neutral",
  formula    = share(input.population_15_24, input.population),
  tier       = "core",
  burden     = 1,
  data_kind  = "administrative",
  source     = "population register",
  codes      = { eurostat = "urb_cpopstr" },
  related    = { "eurostat_ua" },
}

indicator "older_population_share" {
  title      = "Older residents",
  aliases    = { "Older people", "Elderly residents", "Residents aged 65 and over" },
  definition = "Residents aged 65 and over out of all residents",
  component  = "background_conditions",
  theme      = "people",
  unit       = "% of residents",
  better     = "neutral",
  formula    = share(input.population_65plus, input.population),
  tier       = "supporting",
  burden     = 1,
  data_kind  = "administrative",
  source     = "population register",
  codes      = { eurostat = "urb_cpopstr; demo_r_pjanaggr3 (NUTS 3)" },
  related    = { "eurostat_ua" },
}

indicator "foreign_born_share" {
  title      = "Foreign-born residents",
  aliases    = { "Foreign-born", "Born abroad" },
  definition = "Residents born abroad out of all residents",
  component  = "background_conditions",
  theme      = "people",
  unit       = "% of residents",
  better     = "neutral",
  formula    = share(input.population_foreign_born, input.population),
  tier       = "supporting",
  burden     = 1,
  data_kind  = "administrative",
  source     = "population register",
  codes      = { eurostat = "urb_cpopcb" },
  related    = { "eurostat_ua" },
}

indicator "residential_turnover_share" {
  title      = "Residential turnover",
  aliases    = { "Residential mobility" },
  definition = "Moves into and out of neighbourhoods in the year, halved, out of all residents",
  component  = "background_conditions",
  theme      = "people",
  unit       = "% of residents",
  better     = "neutral",
  formula    = share(0.5 * (input.moves_in + input.moves_out), input.population),
  tier       = "supporting",
  burden     = 1,
  data_kind  = "administrative",
  source     = "population register",
}

indicator "single_household_share" {
  title      = "One-person households",
  aliases    = { "Single-person households", "One-person household share" },
  definition = "Households of one person out of all households",
  component  = "background_conditions",
  theme      = "people",
  unit       = "% of households",
  better     = "neutral",
  formula    = share(input.households_one_person, input.households),
  tier       = "optional",
  burden     = 1,
  data_kind  = "administrative",
  source     = "population register; census",
  codes      = { eurostat = "urb_clivcon" },
  related    = { "eurostat_ua" },
}

-- What is entered for them.

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

input "population_foreign_born" {
  unit       = "persons",
  definition = "Residents born abroad",
  data_kind  = "administrative",
}
