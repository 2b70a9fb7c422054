-- Urban security: response capacity.

use "framework.inputs"

indicator "police_officer_rate" {
  title      = "Police officers",
  aliases    = { "Police officers per resident", "Police strength", "Number of police officers" },
  definition = "Sworn police posts filled for the city per 100 000 residents",
  component  = "urban_security",
  theme      = "response_capacity",
  unit       = "per 100 000 residents",
  better     = "neutral",
  formula    = per(100000, input.police_officers, input.population),
  tier       = "core",
  burden     = 1,
  data_kind  = "administrative",
  source     = "police personnel office",
  codes      = { iso_37120 = "14.1 (2014)" },
  related    = { "iso_37120", "u4ssc", "gpi", "uspi", "ukpi" },
  population_at_risk = "residents",
}

indicator "municipal_warden_rate" {
  title      = "Municipal police and wardens",
  aliases    = { "Wardens", "City wardens", "Municipal police" },
  definition = "Municipal police, wardens and city guards per 100 000 residents",
  component  = "urban_security",
  theme      = "response_capacity",
  unit       = "per 100 000 residents",
  better     = "neutral",
  formula    = per(100000, input.municipal_wardens, input.population),
  tier       = "supporting",
  burden     = 1,
  data_kind  = "administrative",
  source     = "municipality",
  population_at_risk = "residents",
}

indicator "police_response_minutes" {
  title      = "Police response time",
  aliases    = { "Police response times", "Response time of the police" },
  definition = "Mean time from call to arrival for top-priority calls",
  component  = "urban_security",
  theme      = "response_capacity",
  unit       = "minutes",
  better     = "lower",
  formula    = input.police_response_minutes_total / input.police_priority_calls,
  tier       = "core",
  burden     = 1,
  data_kind  = "administrative",
  source     = "dispatch log",
  codes      = { iso_37120 = "14.4 (2014)" },
  related    = { "iso_37120" },
}

indicator "emergency_response_minutes" {
  title      = "Ambulance and fire response time",
  aliases    = { "Emergency response time", "Fire and ambulance response time" },
  definition = "Mean time from call to arrival of the first emergency crew",
  component  = "urban_security",
  theme      = "response_capacity",
  unit       = "minutes",
  better     = "lower",
  formula    = input.emergency_response_minutes_total / input.emergency_priority_calls,
  tier       = "supporting",
  burden     = 1,
  data_kind  = "administrative",
  source     = "dispatch log",
  codes      = { iso_37120 = "10.5 (2014)" },
  related    = { "iso_37120", "u4ssc", "monocle" },
}

indicator "violent_clearance_share" {
  title      = "Violent crimes cleared up",
  aliases    = { "Clearance rate of violent crime" },
  definition = "Recorded violent crimes with an identified suspect within the year",
  component  = "urban_security",
  theme      = "response_capacity",
  unit       = "% of recorded violent offences",
  better     = "higher",
  formula    = share(input.violent_offences_cleared, input.violent_offences_recorded),
  tier       = "supporting",
  burden     = 1,
  data_kind  = "administrative",
  source     = "police records",
  related    = { "un_usm" },
}

indicator "victim_satisfaction_share" {
  title      = "Victims satisfied with police",
  definition = "Victims who reported and were satisfied with how police dealt with the case",
  component  = "urban_security",
  theme      = "response_capacity",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.victim_satisfaction_positive, input.victim_satisfaction_valid),
  tier       = "supporting",
  burden     = 3,
  data_kind  = "survey",
  source     = "victim satisfaction survey",
  related    = { "mopac_pas" },
}

indicator "cctv_density" {
  title      = "Public cameras",
  aliases    = { "CCTV", "CCTV cameras", "Public surveillance cameras" },
  definition = "Publicly run cameras that watch public space per km² of built-up area; counts effort, not effect",
  component  = "urban_security",
  theme      = "response_capacity",
  unit       = "per km²",
  better     = "neutral",
  formula    = input.public_cameras / input.built_up_area_km2,
  tier       = "optional",
  burden     = 1,
  data_kind  = "administrative",
  source     = "municipal and police register",
  related    = { "kr_rsi", "in_liveability", "iso_37122" },
}

-- What is entered for them.

input "emergency_priority_calls" {
  unit       = "calls",
  definition = "Calls of the highest priority to the emergency service in the year",
  data_kind  = "administrative",
}

input "emergency_response_minutes_total" {
  unit       = "minutes",
  definition = "Minutes from call to arrival of the first emergency crew, added up over the calls of the highest "
               .. "priority",
  data_kind  = "administrative",
}

input "municipal_wardens" {
  unit       = "persons",
  definition = "Municipal police, wardens and city guards at work",
  data_kind  = "administrative",
}

input "police_officers" {
  unit       = "persons",
  definition = "Sworn police posts filled for the city",
  data_kind  = "administrative",
}

input "police_priority_calls" {
  unit       = "calls",
  definition = "Calls of the highest priority to the police in the year",
  data_kind  = "administrative",
}

input "police_response_minutes_total" {
  unit       = "minutes",
  definition = "Minutes from call to arrival of the police, added up over the calls of the highest priority",
  data_kind  = "administrative",
}

input "public_cameras" {
  unit       = "cameras",
  definition = "Publicly run cameras that watch public space",
  data_kind  = "administrative",
}

input "victim_satisfaction_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly satisfied",
  data_kind  = "survey",
  question   = "If you reported the crime: how satisfied are you with how the police dealt with it?",
}

input "victim_satisfaction_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "If you reported the crime: how satisfied are you with how the police dealt with it?",
}

input "violent_offences_cleared" {
  unit       = "offences",
  definition = "Recorded violent offences with an identified suspect within the year",
  data_kind  = "administrative",
}

input "violent_offences_recorded" {
  unit       = "offences",
  definition = "Violent offences recorded in the year",
  data_kind  = "administrative",
}
