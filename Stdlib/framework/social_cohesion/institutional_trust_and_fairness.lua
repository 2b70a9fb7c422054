-- Social cohesion: institutional trust and fairness.

use "framework.inputs"

indicator "trust_municipality_share" {
  title      = "Trust in the municipality",
  aliases    = { "Trust in local government", "Trust in the city administration", "Trust in the city council" },
  definition = "Adults who trust the city administration",
  component  = "social_cohesion",
  theme      = "institutional_trust_and_fairness",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.trust_municipality_positive, input.trust_municipality_valid),
  tier       = "core",
  burden     = 2,
  data_kind  = "survey",
  source     = "representative resident survey",
  codes      = { eurostat = "urb_percep" },
  related    = { "eu_qol_cities", "bertelsmann_scr" },
}

indicator "trust_justice_share" {
  title      = "Trust in the courts",
  aliases    = { "Trust in the justice system", "Trust in courts" },
  definition = "Adults who trust the justice system",
  component  = "social_cohesion",
  theme      = "institutional_trust_and_fairness",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.trust_justice_positive, input.trust_justice_valid),
  tier       = "supporting",
  burden     = 3,
  data_kind  = "survey",
  source     = "representative resident survey",
  codes      = { eurostat = "ilc_pw03b (country)" },
  related    = { "un_usm", "bertelsmann_scr" },
}

indicator "police_fairness_share" {
  title      = "Fair treatment by police",
  definition = "Adults who agree that local police treat everyone fairly whoever they are",
  component  = "social_cohesion",
  theme      = "institutional_trust_and_fairness",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.police_fairness_positive, input.police_fairness_valid),
  tier       = "core",
  burden     = 3,
  data_kind  = "survey",
  source     = "representative resident survey",
  related    = { "mopac_pas" },
}

indicator "local_corruption_perceived_share" {
  title      = "Perceived local corruption",
  definition = "Adults who think corruption is present in their local administration",
  component  = "social_cohesion",
  theme      = "institutional_trust_and_fairness",
  unit       = "% of valid answers",
  better     = "lower",
  formula    = share(input.local_corruption_perceived_positive, input.local_corruption_perceived_valid),
  tier       = "supporting",
  burden     = 2,
  data_kind  = "survey",
  source     = "representative resident survey",
  codes      = { eurostat = "urb_percep" },
  related    = { "eu_qol_cities" },
}

indicator "corruption_conviction_rate" {
  title      = "Corruption convictions of officials",
  definition = "City officials convicted of corruption or bribery in a year per 100 000 residents",
  component  = "social_cohesion",
  theme      = "institutional_trust_and_fairness",
  unit       = "per 100 000 residents",
  better     = "neutral",
  formula    = per(100000, input.officials_convicted_corruption, input.population),
  tier       = "optional",
  burden     = 2,
  data_kind  = "administrative",
  source     = "court records",
  codes      = { iccs = "0703", iso_37120 = "11.4 (2014)" },
  related    = { "iso_37120" },
}

-- What is entered for them.

input "local_corruption_perceived_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: yes, widespread or some",
  data_kind  = "survey",
  question   = "Do you think that there is corruption in your local administration?",
}

input "local_corruption_perceived_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "Do you think that there is corruption in your local administration?",
}

input "officials_convicted_corruption" {
  unit       = "persons",
  definition = "City officials convicted of corruption or bribery in the year",
  data_kind  = "administrative",
}

input "police_fairness_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: strongly or somewhat agree",
  data_kind  = "survey",
  question   = "Do you agree that the local police treat everyone fairly, whoever they are?",
}

input "police_fairness_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "Do you agree that the local police treat everyone fairly, whoever they are?",
}

input "trust_justice_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly much",
  data_kind  = "survey",
  question   = "How far do you trust the justice system?",
}

input "trust_justice_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How far do you trust the justice system?",
}

input "trust_municipality_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly much",
  data_kind  = "survey",
  question   = "How far do you trust the city administration?",
}

input "trust_municipality_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How far do you trust the city administration?",
}
