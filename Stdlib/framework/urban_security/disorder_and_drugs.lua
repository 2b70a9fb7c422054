-- Urban security: disorder and drugs.

use "framework.inputs"

indicator "nuisance_call_rate" {
  title      = "Nuisance calls",
  aliases    = { "Nuisance reports", "Noise and nuisance calls", "Anti-social behaviour calls" },
  definition = "Calls to police or wardens about nuisance and disorder in a year per 1 000 residents",
  component  = "urban_security",
  theme      = "disorder_and_drugs",
  unit       = "per 1 000 residents",
  better     = "lower",
  formula    = per(1000, input.nuisance_calls, input.population),
  tier       = "core",
  burden     = 1,
  data_kind  = "administrative",
  source     = "dispatch log; warden system",
  related    = { "rotterdam_wp" },
}

indicator "public_disorder_rate" {
  title      = "Violent public disorder",
  aliases    = { "Public disorder" },
  definition = "Incidents of violent disorder by groups in public in a year per 100 000 residents",
  component  = "urban_security",
  theme      = "disorder_and_drugs",
  unit       = "per 100 000 residents",
  better     = "lower",
  formula    = per(100000, input.public_disorder_incidents, input.population),
  tier       = "supporting",
  burden     = 2,
  data_kind  = "administrative",
  source     = "police records",
  related    = { "ukpi", "gpi" },
}

indicator "drug_offence_rate" {
  title      = "Drug offences",
  aliases    = { "Drug crime", "Drug-related offences", "Narcotics offences" },
  definition = "Recorded drug offences in a year per 100 000 residents; moves with police effort",
  component  = "urban_security",
  theme      = "disorder_and_drugs",
  unit       = "per 100 000 residents",
  better     = "neutral",
  formula    = per(100000, input.drug_offences, input.population),
  tier       = "supporting",
  burden     = 1,
  data_kind  = "administrative",
  source     = "police records",
  codes      = { eurostat = "crim_off_cat (country)", iccs = "0601" },
  related    = { "mpi", "berlin_atlas", "nl_nvi", "sole24_ic" },
}

indicator "open_drug_scene_count" {
  title      = "Open drug scenes",
  definition = "Places known for steady open use or sale of drugs",
  component  = "urban_security",
  theme      = "disorder_and_drugs",
  unit       = "places",
  better     = "lower",
  formula    = input.open_drug_scenes,
  tier       = "supporting",
  burden     = 2,
  data_kind  = "checklist",
  source     = "joint list of police, social and health workers",
  related    = { "rotterdam_vi" },
}

-- What is entered for them.

input "drug_offences" {
  unit       = "offences",
  definition = "Drug offences recorded in the year",
  data_kind  = "administrative",
}

input "nuisance_calls" {
  unit       = "calls",
  definition = "Calls in the year to police or wardens about nuisance and disorder",
  data_kind  = "administrative",
}

input "open_drug_scenes" {
  unit       = "places",
  definition = "Places known for steady open use or sale of drugs",
  data_kind  = "checklist",
}

input "public_disorder_incidents" {
  unit       = "incidents",
  definition = "Incidents of violent disorder by groups in public in the year",
  data_kind  = "administrative",
}
