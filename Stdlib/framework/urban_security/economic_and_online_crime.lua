-- Urban security: economic and online crime.

use "framework.inputs"

indicator "fraud_rate" {
  title      = "Fraud",
  aliases    = { "Fraud offences", "Frauds" },
  definition = "Recorded frauds with a victim in the city in a year per 100 000 residents",
  component  = "urban_security",
  theme      = "economic_and_online_crime",
  unit       = "per 100 000 residents",
  better     = "lower",
  formula    = per(100000, input.fraud_offences, input.population),
  tier       = "supporting",
  burden     = 1,
  data_kind  = "administrative",
  source     = "police records",
  codes      = { eurostat = "crim_off_cat (country)", iccs = "0701" },
  related    = { "sole24_ic", "nl_nvi" },
  population_at_risk = "residents",
}

indicator "cyber_offence_rate" {
  title      = "Attacks on computer systems",
  aliases    = { "Cybercrime", "Cyber crime", "Computer-related crime" },
  definition = "Recorded acts against computer systems in a year per 100 000 residents",
  component  = "urban_security",
  theme      = "economic_and_online_crime",
  unit       = "per 100 000 residents",
  better     = "lower",
  formula    = per(100000, input.cyber_offences, input.population),
  tier       = "optional",
  burden     = 2,
  data_kind  = "administrative",
  source     = "police records",
  codes      = { eurostat = "crim_off_cat (country)", iccs = "0903" },
  related    = { "eiu_sci", "sole24_ic" },
  population_at_risk = "residents",
}

-- What is entered for them.

input "cyber_offences" {
  unit       = "offences",
  definition = "Acts against computer systems recorded in the year",
  data_kind  = "administrative",
}

input "fraud_offences" {
  unit       = "offences",
  definition = "Frauds with a victim in the city recorded in the year",
  data_kind  = "administrative",
}
