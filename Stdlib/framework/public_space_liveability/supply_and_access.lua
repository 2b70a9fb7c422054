-- Public space liveability: supply and access.

use "framework.inputs"

indicator "public_space_share" {
  title      = "Land for streets and open public space",
  definition = "Area of streets and open public space out of the built-up area",
  component  = "public_space_liveability",
  theme      = "supply_and_access",
  unit       = "% of built-up area",
  better     = "higher",
  formula    = share(input.open_public_space_area_km2 + input.street_area_km2, input.built_up_area_km2),
  tier       = "core",
  burden     = 2,
  data_kind  = "geospatial",
  source     = "land-use map; street network",
  codes      = { sdg = "11.7.1" },
  related    = { "un_sdg", "un_cpi", "un_public_space" },
}

indicator "public_space_access_share" {
  title      = "Access to open public space",
  aliases    = { "Access to public space" },
  definition = "Residents who live within 400 m walk of an open public space",
  component  = "public_space_liveability",
  theme      = "supply_and_access",
  unit       = "% of residents",
  better     = "higher",
  formula    = share(input.persons_near_public_space, input.population),
  tier       = "core",
  burden     = 2,
  data_kind  = "geospatial",
  source     = "public space inventory and population grid",
  codes      = { sdg = "11.7.1" },
  related    = { "un_sdg", "un_public_space" },
}

indicator "green_area_per_resident" {
  title      = "Public green area",
  aliases    = { "Green area per resident", "Green space per resident", "Green space per inhabitant" },
  definition = "Publicly accessible green area per resident",
  component  = "public_space_liveability",
  theme      = "supply_and_access",
  unit       = "m² per resident",
  better     = "higher",
  formula    = input.green_area_public_m2 / input.population,
  tier       = "supporting",
  burden     = 1,
  data_kind  = "geospatial",
  source     = "land-use map; parks department",
  codes      = { eurostat = "urb_cenv", iso_37120 = "19.1 (2014; there in ha per 100 000)" },
  related    = { "iso_37120", "u4ssc", "un_cpi" },
}

indicator "recreation_space_per_resident" {
  title      = "Outdoor recreation space",
  definition = "Public outdoor space for play and sport per resident",
  component  = "public_space_liveability",
  theme      = "supply_and_access",
  unit       = "m² per resident",
  better     = "higher",
  formula    = input.outdoor_recreation_area_m2 / input.population,
  tier       = "optional",
  burden     = 1,
  data_kind  = "geospatial",
  source     = "parks department",
  codes      = { iso_37120 = "13.2 (2014)" },
  related    = { "iso_37120", "u4ssc" },
}

indicator "play_access_share" {
  title      = "Children near a playground",
  definition = "Children under 12 who live within 400 m walk of a public playground",
  component  = "public_space_liveability",
  theme      = "supply_and_access",
  unit       = "% of children",
  better     = "higher",
  formula    = share(input.children_under12_near_playground, input.population_under12),
  tier       = "supporting",
  burden     = 2,
  data_kind  = "geospatial",
  source     = "playground inventory and population grid",
  related    = { "place_standard", "un_public_space" },
}

-- What is entered for them.

input "children_under12_near_playground" {
  unit       = "persons",
  definition = "Children under 12 who live within a walk of 400 m of a public playground",
  data_kind  = "geospatial",
}

input "green_area_public_m2" {
  unit       = "m²",
  definition = "Green area that everyone may enter",
  data_kind  = "geospatial",
}

input "open_public_space_area_km2" {
  unit       = "km²",
  definition = "Open public space: squares, parks, waterfronts",
  data_kind  = "geospatial",
}

input "outdoor_recreation_area_m2" {
  unit       = "m²",
  definition = "Public outdoor space for play and sport",
  data_kind  = "geospatial",
}

input "persons_near_public_space" {
  unit       = "persons",
  definition = "Residents within a walk of 400 m of an open public space",
  data_kind  = "geospatial",
}

input "population_under12" {
  unit       = "persons",
  definition = "Residents under 12",
  data_kind  = "geospatial",
}

input "street_area_km2" {
  unit       = "km²",
  definition = "Streets and paths",
  data_kind  = "geospatial",
}
