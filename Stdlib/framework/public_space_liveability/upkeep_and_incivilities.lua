-- Public space liveability: upkeep and incivilities.

use "framework.inputs.public_space_liveability"
use "framework.inputs.shared"

indicator "cleanliness_satisfaction_share" {
  title      = "Satisfaction with cleanliness",
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
