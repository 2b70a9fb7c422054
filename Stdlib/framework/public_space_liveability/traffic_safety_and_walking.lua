-- Public space liveability: traffic safety and walking.

use "framework.inputs"
use "framework.public_space_liveability.inputs"

indicator "road_death_rate" {
  title        = "Road deaths",
  aliases      = { "Road fatalities", "Traffic deaths", "Traffic fatalities", "Deaths in road traffic" },
  definition   = "People who died within 30 days of a road crash in the city in a year per 100 000 residents",
  component    = "public_space_liveability",
  theme        = "traffic_safety_and_walking",
  unit         = "per 100 000 residents",
  better       = "lower",
  formula      = per(100000, input.road_deaths, input.population),
  normalise    = goalposts { worst = 33.7, best = 3.2 },
  scale_source = "SDG Index 2025: lower bound and optimum of countries",
  tier         = "core",
  burden       = 1,
  data_kind    = "administrative",
  source       = "police crash record",
  codes        = { eurostat = "urb_ctran", iso_37120 = "18.8 (2014)", sdg = "3.6.1" },
  related      = { "iso_37120", "u4ssc", "sdr", "kr_rsi", "eurostat_ua" },
}

indicator "vulnerable_road_casualty_rate" {
  title      = "Walkers and cyclists badly hurt",
  aliases    = { "Pedestrians and cyclists killed or seriously injured" },
  definition = "Pedestrians and cyclists killed or seriously injured in a year per 100 000 residents",
  component  = "public_space_liveability",
  theme      = "traffic_safety_and_walking",
  unit       = "per 100 000 residents",
  better     = "lower",
  formula    = per(100000, input.walk_cycle_killed_serious, input.population),
  tier       = "core",
  burden     = 1,
  data_kind  = "administrative",
  source     = "police crash record; hospital data",
}

indicator "slow_street_share" {
  title      = "Slow streets",
  aliases    = { "30 km/h streets", "Streets with a limit of 30 km/h" },
  definition = "Street length with a limit of 30 km/h or less",
  component  = "public_space_liveability",
  theme      = "traffic_safety_and_walking",
  unit       = "% of street length",
  better     = "higher",
  formula    = share(input.street_length_30kmh_km, input.street_length_km),
  tier       = "supporting",
  burden     = 1,
  data_kind  = "geospatial",
  source     = "street network",
}

indicator "step_free_footway_share" {
  title      = "Step-free footways",
  definition = "Street length with a continuous step-free footway of adequate width",
  component  = "public_space_liveability",
  theme      = "traffic_safety_and_walking",
  unit       = "% of street length",
  better     = "higher",
  formula    = share(input.street_length_stepfree_km, input.street_length_km),
  tier       = "supporting",
  burden     = 3,
  data_kind  = "geospatial",
  source     = "street survey; imagery",
  related    = { "safetipin", "un_public_space" },
}

indicator "cycle_network_density" {
  title      = "Cycle network",
  aliases    = { "Cycle paths", "Bicycle paths and lanes", "Cycling network" },
  definition = "Length of cycle paths and lanes per 100 000 residents",
  component  = "public_space_liveability",
  theme      = "traffic_safety_and_walking",
  unit       = "km per 100 000 residents",
  better     = "higher",
  formula    = per(100000, input.cycle_network_km, input.population),
  tier       = "optional",
  burden     = 1,
  data_kind  = "geospatial",
  source     = "street network",
  codes      = { eurostat = "urb_ctran", iso_37120 = "18.7 (2014)" },
  related    = { "iso_37120", "u4ssc", "eurostat_ua" },
}

-- What is entered for them.

input "cycle_network_km" {
  unit       = "km",
  definition = "Cycle paths and lanes",
  data_kind  = "geospatial",
}

input "road_deaths" {
  unit       = "deaths",
  definition = "People who died within 30 days of a road crash in the city, in the year",
  data_kind  = "administrative",
}

input "street_length_30kmh_km" {
  unit       = "km",
  definition = "Streets with a limit of 30 km/h or less",
  data_kind  = "geospatial",
}

input "street_length_stepfree_km" {
  unit       = "km",
  definition = "Streets with a continuous footway without steps and of adequate width",
  data_kind  = "geospatial",
}

input "walk_cycle_killed_serious" {
  unit       = "persons",
  definition = "Pedestrians and cyclists killed or seriously injured in the year",
  data_kind  = "administrative",
}
