-- Quality of life: services and mobility.

use "framework.inputs"

indicator "transit_access_share" {
  title        = "Access to public transport",
  aliases      = { "Public transport access", "Proximity to public transport" },
  definition   = "Residents who live within 500 m walk of a stop (1 km for rail)",
  component    = "quality_of_life",
  theme        = "services_and_mobility",
  unit         = "% of residents",
  better       = "higher",
  formula      = share(input.persons_near_transit_stop, input.population),
  normalise    = goalposts { worst = 9, best = 100 },
  scale_source = "SDG Index 2025: lower bound and optimum of countries",
  tier         = "core",
  burden       = 2,
  data_kind    = "geospatial",
  source       = "timetable data and population grid",
  codes        = { sdg = "11.2.1" },
  related      = { "u4ssc", "un_sdg", "sdr" },
}

indicator "services_15min_share" {
  title        = "Daily services on foot",
  aliases      = { "15-minute city", "Fifteen-minute city" },
  definition   = "Residents who reach a set basket of daily services within a 15-minute walk",
  component    = "quality_of_life",
  theme        = "services_and_mobility",
  unit         = "% of residents",
  better       = "higher",
  formula      = share(input.persons_services_15min, input.population),
  normalise    = goalposts { worst = 15, best = 98 },
  scale_source = "SDG Index 2025: lower bound and optimum of countries",
  tier         = "supporting",
  burden       = 2,
  data_kind    = "geospatial",
  source       = "address points and population grid",
  related      = { "sdr" },
}

indicator "transit_satisfaction_share" {
  title      = "Satisfaction with public transport",
  aliases    = { "Public transport satisfaction" },
  definition = "Adults satisfied with public transport in the city",
  component  = "quality_of_life",
  theme      = "services_and_mobility",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.transit_satisfaction_positive, input.transit_satisfaction_valid),
  tier       = "optional",
  burden     = 2,
  data_kind  = "survey",
  source     = "representative resident survey",
  codes      = { eurostat = "urb_percep PS1012V+PS1013V" },
  related    = { "eu_qol_cities", "place_standard" },
}

-- What is entered for them.

input "persons_near_transit_stop" {
  unit       = "persons",
  definition = "Residents within a walk of 500 m of a public transport stop, 1 km for rail",
  data_kind  = "geospatial",
}

input "persons_services_15min" {
  unit       = "persons",
  definition = "Residents who reach a set basket of daily services within a walk of 15 minutes",
  data_kind  = "geospatial",
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
