-- Background conditions: land and form.

use "framework.inputs"

indicator "city_area" {
  title      = "City area",
  aliases    = { "Land area", "Area of the city" },
  definition = "Land area inside the administrative border",
  component  = "background_conditions",
  theme      = "land_and_form",
  unit       = "km²",
  better     = "neutral",
  formula    = input.city_area_km2,
  tier       = "core",
  burden     = 1,
  data_kind  = "geospatial",
  source     = "land survey",
  related    = { "eurostat_ua" },
}

indicator "built_up_share" {
  title      = "Built-up land",
  definition = "Built-up land out of the city area",
  component  = "background_conditions",
  theme      = "land_and_form",
  unit       = "% of city area",
  better     = "neutral",
  formula    = share(input.built_up_area_km2, input.city_area_km2),
  tier       = "supporting",
  burden     = 1,
  data_kind  = "geospatial",
  source     = "land-use map",
}

indicator "informal_settlement_share" {
  title        = "People in informal settlements",
  definition   = "Residents of camps, informal or unfit settlements out of all residents",
  component    = "background_conditions",
  theme        = "land_and_form",
  unit         = "% of residents",
  better       = "lower",
  formula      = share(input.persons_informal_housing, input.population),
  normalise    = goalposts { worst = 90, best = 0 },
  scale_source = "SDG Index 2025: lower bound and optimum of countries",
  tier         = "optional",
  burden       = 2,
  data_kind    = "administrative",
  source       = "census; social services",
  codes        = { iso_37120 = "15.1 (2014)", sdg = "11.1.1" },
  related      = { "iso_37120", "u4ssc", "sdr", "sacn_sous" },
}

-- What is entered for them.

input "persons_informal_housing" {
  unit       = "persons",
  definition = "Residents of camps, informal or unfit settlements",
  data_kind  = "administrative",
}
