-- Background conditions: wider risk.

use "framework.inputs"

indicator "national_homicide_rate" {
  title      = "National homicide rate",
  definition = "Homicide victims in the country in a year per 100 000 residents",
  component  = "background_conditions",
  theme      = "wider_risk",
  unit       = "per 100 000 residents",
  better     = "neutral",
  formula    = per(100000, input.homicide_victims_country, input.population_country),
  tier       = "supporting",
  burden     = 1,
  data_kind  = "administrative",
  source     = "national statistics",
  codes      = { eurostat = "crim_off_cat (country)", iccs = "0101", sdg = "16.1.1" },
  related    = { "gpi", "sdr" },
}

indicator "national_threat_level" {
  title      = "National terrorism alert",
  definition = "National alert level rescaled to five steps (0 lowest, 4 highest)",
  component  = "background_conditions",
  theme      = "wider_risk",
  unit       = "level (0-4)",
  better     = "neutral",
  formula    = input.national_threat_level,
  tier       = "supporting",
  burden     = 1,
  data_kind  = "administrative",
  source     = "interior ministry",
}

indicator "hazard_exposed_share" {
  title      = "People in hazard zones",
  aliases    = { "People living in hazard zones" },
  definition = "Residents in mapped flood, slide or industrial hazard zones",
  component  = "background_conditions",
  theme      = "wider_risk",
  unit       = "% of residents",
  better     = "lower",
  formula    = share(input.persons_in_hazard_zones, input.population),
  tier       = "supporting",
  burden     = 2,
  data_kind  = "geospatial",
  source     = "hazard maps and population grid",
  related    = { "u4ssc", "undrr_scorecard", "iso_37123" },
}

-- What is entered for them.

input "homicide_victims_country" {
  unit       = "homicides",
  definition = "Intentional homicides in the country in the year, one for each victim",
  data_kind  = "administrative",
}

input "national_threat_level" {
  unit       = "level (0-4)",
  definition = "The national alert level on five steps: 0 lowest to 4 highest",
  data_kind  = "administrative",
}

input "persons_in_hazard_zones" {
  unit       = "persons",
  definition = "Residents in mapped flood, slide or industrial hazard zones",
  data_kind  = "geospatial",
}

input "population_country" {
  unit       = "persons",
  definition = "Residents of the country",
  data_kind  = "administrative",
}
