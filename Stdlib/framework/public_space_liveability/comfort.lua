-- Public space liveability: comfort.

use "framework.inputs"

indicator "public_space_satisfaction_share" {
  title      = "Satisfaction with public spaces",
  aliases    = { "Satisfaction with public space" },
  definition = "Adults satisfied with squares, markets and pedestrian areas",
  component  = "public_space_liveability",
  theme      = "comfort",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.public_space_satisfaction_positive, input.public_space_satisfaction_valid),
  tier       = "core",
  burden     = 2,
  data_kind  = "survey",
  source     = "representative resident survey",
  codes      = { eurostat = "urb_percep" },
  related    = { "eu_qol_cities", "place_standard" },
}

indicator "green_satisfaction_share" {
  title      = "Satisfaction with green spaces",
  definition = "Adults satisfied with parks and gardens",
  component  = "public_space_liveability",
  theme      = "comfort",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.green_satisfaction_positive, input.green_satisfaction_valid),
  tier       = "supporting",
  burden     = 2,
  data_kind  = "survey",
  source     = "representative resident survey",
  codes      = { eurostat = "urb_percep" },
  related    = { "eu_qol_cities", "place_standard" },
}

indicator "tree_canopy_share" {
  title      = "Tree canopy",
  aliases    = { "Canopy cover", "Tree cover" },
  definition = "Land under tree crowns out of the city area",
  component  = "public_space_liveability",
  theme      = "comfort",
  unit       = "% of city area",
  better     = "higher",
  formula    = share(input.tree_canopy_area_km2, input.city_area_km2),
  tier       = "optional",
  burden     = 2,
  data_kind  = "geospatial",
  source     = "aerial imagery",
  related    = { "iso_37123" },
}

-- What is entered for them.

input "green_satisfaction_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly satisfied",
  data_kind  = "survey",
  question   = "How satisfied are you with the parks and gardens of your city?",
}

input "green_satisfaction_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How satisfied are you with the parks and gardens of your city?",
}

input "public_space_satisfaction_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly satisfied",
  data_kind  = "survey",
  question   = "How satisfied are you with the squares, markets and pedestrian areas of your city?",
}

input "public_space_satisfaction_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How satisfied are you with the squares, markets and pedestrian areas of your city?",
}

input "tree_canopy_area_km2" {
  unit       = "km²",
  definition = "Land under the crowns of trees",
  data_kind  = "geospatial",
}
