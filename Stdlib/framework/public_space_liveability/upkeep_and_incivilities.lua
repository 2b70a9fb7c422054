-- Public space liveability: upkeep and incivilities.

use "framework.inputs"

indicator "cleanliness_satisfaction_share" {
  title      = "Satisfaction with cleanliness",
  aliases    = { "Satisfaction with street cleanliness" },
  definition = "Adults satisfied with the cleanliness of the city",
  component  = "public_space_liveability",
  theme      = "upkeep_and_incivilities",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.cleanliness_satisfaction_positive, input.cleanliness_satisfaction_valid),
  tier       = "core",
  burden     = 2,
  data_kind  = "survey",
  source     = "representative resident survey",
  codes      = { eurostat = "urb_percep" },
  related    = { "eu_qol_cities", "rotterdam_vi" },
}

indicator "litter_fail_share" {
  title      = "Sites below the litter standard",
  definition = "Inspected street stretches that fail the adopted cleanliness grade",
  component  = "public_space_liveability",
  theme      = "upkeep_and_incivilities",
  unit       = "% of inspected sites",
  better     = "lower",
  formula    = share(input.litter_sites_failed, input.litter_sites_inspected),
  tier       = "supporting",
  burden     = 2,
  data_kind  = "administrative",
  source     = "street cleansing inspections",
  related    = { "rotterdam_vi" },
}

indicator "graffiti_report_rate" {
  title      = "Graffiti reports",
  aliases    = { "Graffiti" },
  definition = "Reports of graffiti on public property in the year per 1 000 residents",
  component  = "public_space_liveability",
  theme      = "upkeep_and_incivilities",
  unit       = "per 1 000 residents",
  better     = "lower",
  formula    = per(1000, input.graffiti_reports, input.population),
  tier       = "supporting",
  burden     = 1,
  data_kind  = "administrative",
  source     = "issue-reporting system",
  related    = { "rotterdam_vi" },
}

indicator "fly_tipping_rate" {
  title      = "Illegal dumping",
  aliases    = { "Fly-tipping", "Fly tipping", "Illegal waste dumping" },
  definition = "Dumped-waste incidents cleared in the year per 1 000 residents",
  component  = "public_space_liveability",
  theme      = "upkeep_and_incivilities",
  unit       = "per 1 000 residents",
  better     = "lower",
  formula    = per(1000, input.fly_tipping_incidents, input.population),
  tier       = "optional",
  burden     = 1,
  data_kind  = "administrative",
  source     = "waste service",
  codes      = { iccs = "1002" },
}

indicator "vandalism_cost_per_resident" {
  title      = "Cost of vandalism",
  aliases    = { "Vandalism cost", "Cost of vandalism to public property" },
  definition = "Municipal spending to repair wilful damage to public property per resident",
  component  = "public_space_liveability",
  theme      = "upkeep_and_incivilities",
  unit       = "EUR per resident",
  better     = "lower",
  formula    = input.vandalism_repair_eur / input.population,
  tier       = "supporting",
  burden     = 2,
  data_kind  = "administrative",
  source     = "municipal accounts",
}

indicator "repair_on_time_share" {
  title      = "Defects repaired on time",
  definition = "Public-space defects fixed within the published target time",
  component  = "public_space_liveability",
  theme      = "upkeep_and_incivilities",
  unit       = "% of closed defects",
  better     = "higher",
  formula    = share(input.defects_fixed_on_time, input.defects_closed),
  tier       = "core",
  burden     = 1,
  data_kind  = "administrative",
  source     = "issue-reporting system",
}

indicator "derelict_site_density" {
  title      = "Derelict sites",
  aliases    = { "Derelict land", "Derelict buildings" },
  definition = "Abandoned buildings and plots visible from the street per km² of built-up area",
  component  = "public_space_liveability",
  theme      = "upkeep_and_incivilities",
  unit       = "per km²",
  better     = "lower",
  formula    = input.derelict_sites / input.built_up_area_km2,
  tier       = "supporting",
  burden     = 2,
  data_kind  = "geospatial",
  source     = "planning inspection; street survey",
  related    = { "cpted_iso22341" },
}

-- What is entered for them.

input "cleanliness_satisfaction_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly satisfied",
  data_kind  = "survey",
  question   = "How satisfied are you with the cleanliness of your city?",
}

input "cleanliness_satisfaction_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How satisfied are you with the cleanliness of your city?",
}

input "defects_closed" {
  unit       = "defects",
  definition = "Defects in public space that were closed in the year",
  data_kind  = "administrative",
}

input "defects_fixed_on_time" {
  unit       = "defects",
  definition = "Defects in public space that were fixed within the published time",
  data_kind  = "administrative",
}

input "derelict_sites" {
  unit       = "sites",
  definition = "Abandoned buildings and plots that can be seen from the street",
  data_kind  = "geospatial",
}

input "fly_tipping_incidents" {
  unit       = "incidents",
  definition = "Dumped waste cleared in the year, by incident",
  data_kind  = "administrative",
}

input "graffiti_reports" {
  unit       = "reports",
  definition = "Reports of graffiti on public property in the year",
  data_kind  = "administrative",
}

input "litter_sites_failed" {
  unit       = "sites",
  definition = "Inspected street stretches that fail the adopted grade of cleanliness",
  data_kind  = "administrative",
}

input "litter_sites_inspected" {
  unit       = "sites",
  definition = "Street stretches inspected for cleanliness in the year",
  data_kind  = "administrative",
}

input "vandalism_repair_eur" {
  unit       = "EUR",
  definition = "Municipal spending of the year to repair wilful damage to public property",
  data_kind  = "administrative",
}
