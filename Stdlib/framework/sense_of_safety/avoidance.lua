-- Sense of safety: avoidance.

indicator "avoid_places_share" {
  title      = "Avoiding places",
  aliases    = { "Avoidance of places", "Avoidance behaviour" },
  definition = "Adults who avoid certain streets or squares of the city for safety reasons",
  component  = "sense_of_safety",
  theme      = "avoidance",
  unit       = "% of valid answers",
  better     = "lower",
  formula    = share(input.avoid_places_positive, input.avoid_places_valid),
  tier       = "core",
  burden     = 3,
  data_kind  = "survey",
  source     = "representative resident survey",
  related    = { "nl_nvi", "stockholm_trygghet" },
}

indicator "stay_home_dark_share" {
  title      = "Staying in after dark",
  definition = "Adults who go out less after dark because of safety",
  component  = "sense_of_safety",
  theme      = "avoidance",
  unit       = "% of valid answers",
  better     = "lower",
  formula    = share(input.stay_home_dark_positive, input.stay_home_dark_valid),
  tier       = "supporting",
  burden     = 3,
  data_kind  = "survey",
  source     = "representative resident survey",
  related    = { "ensu", "nl_nvi" },
}

indicator "avoid_transit_share" {
  title      = "Avoiding public transport",
  aliases    = { "Avoidance of public transport" },
  definition = "Adults who avoid public transport at some times because of safety",
  component  = "sense_of_safety",
  theme      = "avoidance",
  unit       = "% of valid answers",
  better     = "lower",
  formula    = share(input.avoid_transit_positive, input.avoid_transit_valid),
  tier       = "optional",
  burden     = 3,
  data_kind  = "survey",
  source     = "representative resident survey",
}

indicator "child_freedom_share" {
  title      = "Children free to roam",
  definition = "Parents who let a ten-year-old go about the neighbourhood alone",
  component  = "sense_of_safety",
  theme      = "avoidance",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.child_freedom_positive, input.child_freedom_valid),
  tier       = "optional",
  burden     = 3,
  data_kind  = "survey",
  source     = "representative resident survey",
  related    = { "ensu" },
}

-- What is entered for them.

input "avoid_places_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: yes",
  data_kind  = "survey",
  question   = "Are there streets or squares of your city that you avoid for reasons of safety?",
}

input "avoid_places_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "Are there streets or squares of your city that you avoid for reasons of safety?",
}

input "avoid_transit_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: yes",
  data_kind  = "survey",
  question   = "Do you avoid public transport at some times because of safety?",
}

input "avoid_transit_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "Do you avoid public transport at some times because of safety?",
}

input "child_freedom_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: yes",
  data_kind  = "survey",
  question   = "Would you let your ten-year-old go about the neighbourhood alone?",
}

input "child_freedom_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "Would you let your ten-year-old go about the neighbourhood alone?",
}

input "stay_home_dark_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: yes",
  data_kind  = "survey",
  question   = "Do you go out less after dark because of safety?",
}

input "stay_home_dark_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "Do you go out less after dark because of safety?",
}
