-- Sense of safety: confidence in protection.

indicator "trust_police_share" {
  title      = "Trust in the local police",
  aliases    = { "Trust in the police", "Trust in police", "Confidence in the police" },
  definition = "Adults who trust the local police",
  component  = "sense_of_safety",
  theme      = "confidence_in_protection",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.trust_police_positive, input.trust_police_valid),
  tier       = "core",
  burden     = 2,
  data_kind  = "survey",
  source     = "representative resident survey",
  codes      = { eurostat = "urb_percep" },
  related    = { "eu_qol_cities", "gallup_law", "mopac_pas", "nyc_compstat" },
}

indicator "police_presence_satisfaction_share" {
  title      = "Satisfaction with police presence",
  aliases    = { "Police visibility", "Visible police presence" },
  definition = "Adults satisfied with how visible and approachable police are near home",
  component  = "sense_of_safety",
  theme      = "confidence_in_protection",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.police_presence_satisfaction_positive, input.police_presence_satisfaction_valid),
  tier       = "supporting",
  burden     = 3,
  data_kind  = "survey",
  source     = "representative resident survey",
  related    = { "mopac_pas", "helsinki_safety" },
}

indicator "municipal_safety_satisfaction_share" {
  title      = "Satisfaction with the city's safety work",
  definition = "Adults satisfied with what the municipality does for safety near home",
  component  = "sense_of_safety",
  theme      = "confidence_in_protection",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.municipal_safety_satisfaction_positive, input.municipal_safety_satisfaction_valid),
  tier       = "supporting",
  burden     = 3,
  data_kind  = "survey",
  source     = "representative resident survey",
  related    = { "ensu" },
}

-- What is entered for them.

input "municipal_safety_satisfaction_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly satisfied",
  data_kind  = "survey",
  question   = "How satisfied are you with what the city does for safety near your home?",
}

input "municipal_safety_satisfaction_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How satisfied are you with what the city does for safety near your home?",
}

input "police_presence_satisfaction_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly satisfied",
  data_kind  = "survey",
  question   = "How satisfied are you with how visible and approachable the police are near your home?",
}

input "police_presence_satisfaction_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How satisfied are you with how visible and approachable the police are near your home?",
}

input "trust_police_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly much",
  data_kind  = "survey",
  question   = "How far do you trust the local police?",
}

input "trust_police_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How far do you trust the local police?",
}
