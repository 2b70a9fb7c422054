-- Background conditions: visitors and flows.

use "framework.inputs"

indicator "tourist_nights_per_resident" {
  title      = "Tourism pressure",
  aliases    = { "Tourist nights", "Overnight stays", "Tourism intensity" },
  definition = "Nights spent in tourist accommodation in the year per resident",
  component  = "background_conditions",
  theme      = "visitors_and_flows",
  unit       = "nights per resident",
  better     = "neutral",
  formula    = input.tourist_nights / input.population,
  tier       = "core",
  burden     = 1,
  data_kind  = "administrative",
  source     = "accommodation statistics",
  codes      = { eurostat = "tour_occ_nin2; urb_ctour" },
  related    = { "eurostat_ua" },
}

indicator "daytime_population_ratio" {
  title      = "Daytime population",
  aliases    = { "Day population", "Ambient population" },
  definition = "People present on a working day per 100 residents",
  component  = "background_conditions",
  theme      = "visitors_and_flows",
  unit       = "persons per 100 residents",
  better     = "neutral",
  formula    = per(100, input.daytime_population, input.population),
  tier       = "core",
  burden     = 2,
  data_kind  = "geospatial",
  source     = "commuter statistics; mobile network data",
}

indicator "night_venue_rate" {
  title      = "Night-time venues",
  aliases    = { "Bars and clubs", "Licensed premises" },
  definition = "Venues licensed to serve alcohol after midnight per 10 000 residents",
  component  = "background_conditions",
  theme      = "visitors_and_flows",
  unit       = "per 10 000 residents",
  better     = "neutral",
  formula    = per(10000, input.night_venues, input.population),
  tier       = "supporting",
  burden     = 1,
  data_kind  = "administrative",
  source     = "licensing register",
  related    = { "kr_rsi" },
}

indicator "event_attendance_rate" {
  title      = "Large-event visits",
  definition = "Visits to events above the size limit in the year per resident",
  component  = "background_conditions",
  theme      = "visitors_and_flows",
  unit       = "visits per resident",
  better     = "neutral",
  formula    = input.large_event_visits / input.population,
  tier       = "optional",
  burden     = 2,
  data_kind  = "administrative",
  source     = "event permits; organisers",
}

-- What is entered for them.

input "large_event_visits" {
  unit       = "visits",
  definition = "Visits in the year to events above the size limit",
  data_kind  = "administrative",
}

input "night_venues" {
  unit       = "venues",
  definition = "Venues with a licence to serve alcohol after midnight",
  data_kind  = "administrative",
}

input "tourist_nights" {
  unit       = "nights",
  definition = "Nights spent in tourist accommodation in the year",
  data_kind  = "administrative",
}
