-- Background conditions: powers and resources.

use "framework.inputs"

indicator "policing_power_level" {
  title      = "City power over policing",
  definition = "How much the city decides on policing (0 none, 1 consulted, 2 own wardens, 3 own municipal "
               .. "police, 4 runs the police)",
  component  = "background_conditions",
  theme      = "powers_and_resources",
  unit       = "level (0-4)",
  better     = "neutral",
  formula    = input.policing_power_level,
  tier       = "core",
  burden     = 1,
  data_kind  = "checklist",
  source     = "law; interview",
}

indicator "security_spending_per_resident" {
  title      = "Security spending",
  definition = "Municipal spending on security and prevention per resident",
  component  = "background_conditions",
  theme      = "powers_and_resources",
  unit       = "EUR per resident",
  better     = "neutral",
  formula    = input.security_spending_eur / input.population,
  tier       = "core",
  burden     = 2,
  data_kind  = "administrative",
  source     = "municipal accounts",
  related    = { "mpi" },
}

indicator "own_revenue_share" {
  title      = "Own revenue",
  definition = "Municipal own-source revenue out of total municipal revenue",
  component  = "background_conditions",
  theme      = "powers_and_resources",
  unit       = "% of revenue",
  better     = "neutral",
  formula    = share(input.own_revenue_eur, input.total_revenue_eur),
  tier       = "optional",
  burden     = 1,
  data_kind  = "administrative",
  source     = "municipal accounts",
  related    = { "un_cpi", "iso_37120" },
}

indicator "safety_analyst_rate" {
  title      = "Analysts",
  definition = "Full-time posts for safety data and analysis in the city administration per 100 000 residents",
  component  = "background_conditions",
  theme      = "powers_and_resources",
  unit       = "per 100 000 residents",
  better     = "higher",
  formula    = per(100000, input.safety_analyst_posts, input.population),
  tier       = "supporting",
  burden     = 1,
  data_kind  = "administrative",
  source     = "personnel office",
}

indicator "core_data_filled_share" {
  title        = "Core indicators filled",
  definition   = "Core indicators of this catalogue for which the city holds a value not older than three years",
  component    = "background_conditions",
  theme        = "powers_and_resources",
  unit         = "% of core indicators",
  better       = "higher",
  formula      = share(input.core_indicators_filled, input.core_indicators_total),
  normalise    = goalposts { worst = 0, best = 100 },
  scale_source = "the ends of its own scale",
  tier         = "core",
  burden       = 1,
  data_kind    = "administrative",
  source       = "this assessment itself",
  related      = { "un_usm" },
}

indicator "open_safety_data_level" {
  title        = "Open safety data",
  definition   = "Openness of local safety data (0 none, 1 yearly report, 2 tables, 3 open files below city "
                 .. "level, 4 with documented method)",
  component    = "background_conditions",
  theme        = "powers_and_resources",
  unit         = "level (0-4)",
  better       = "higher",
  formula      = input.open_safety_data_level,
  normalise    = goalposts { worst = 0, best = 4 },
  scale_source = "the ends of its own scale",
  tier         = "supporting",
  burden       = 1,
  data_kind    = "checklist",
  source       = "open data portal",
  related      = { "u4ssc" },
}

indicator "geocoding_share" {
  title      = "Offences that can be mapped",
  definition = "Recorded offences with usable coordinates or street address",
  component  = "background_conditions",
  theme      = "powers_and_resources",
  unit       = "% of recorded offences",
  better     = "higher",
  formula    = share(input.offences_mapped, input.offences_recorded),
  tier       = "supporting",
  burden     = 2,
  data_kind  = "administrative",
  source     = "police records",
}

-- What is entered for them.

input "core_indicators_filled" {
  unit       = "indicators",
  definition = "Core indicators for which the city holds a value not older than three years",
  data_kind  = "administrative",
}

input "core_indicators_total" {
  unit       = "indicators",
  definition = "Core indicators of this framework",
  data_kind  = "administrative",
}

input "open_safety_data_level" {
  unit       = "level (0-4)",
  definition = "Local safety data: 0 none, 1 yearly report, 2 tables, 3 open files below city level, 4 with "
               .. "documented method",
  data_kind  = "checklist",
}

input "own_revenue_eur" {
  unit       = "EUR",
  definition = "Municipal revenue of the year from own sources",
  data_kind  = "administrative",
}

input "policing_power_level" {
  unit       = "level (0-4)",
  definition = "Say of the city in policing: 0 none, 1 consulted, 2 own wardens, 3 own municipal police, 4 runs "
               .. "the police",
  data_kind  = "checklist",
}

input "safety_analyst_posts" {
  unit       = "posts",
  definition = "Posts for safety data and analysis in the city administration, in full-time equivalents",
  data_kind  = "administrative",
}

input "total_revenue_eur" {
  unit       = "EUR",
  definition = "Municipal revenue of the year",
  data_kind  = "administrative",
}
