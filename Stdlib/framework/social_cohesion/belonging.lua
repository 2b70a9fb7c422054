-- Social cohesion: belonging.

indicator "neighbourhood_belonging_share" {
  title      = "Belonging to the neighbourhood",
  aliases    = { "Sense of belonging" },
  definition = "Adults who feel that they belong to their neighbourhood",
  component  = "social_cohesion",
  theme      = "belonging",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.neighbourhood_belonging_positive, input.neighbourhood_belonging_valid),
  tier       = "core",
  burden     = 3,
  data_kind  = "survey",
  source     = "representative resident survey",
  related    = { "bertelsmann_scr", "place_standard" },
}

indicator "stay_intention_share" {
  title      = "Wish to stay",
  definition = "Adults who want to live in the same neighbourhood in five years",
  component  = "social_cohesion",
  theme      = "belonging",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.stay_intention_positive, input.stay_intention_valid),
  tier       = "optional",
  burden     = 3,
  data_kind  = "survey",
  source     = "representative resident survey",
}

-- What is entered for them.

input "neighbourhood_belonging_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly strongly",
  data_kind  = "survey",
  question   = "How strongly do you feel that you belong to your neighbourhood?",
}

input "neighbourhood_belonging_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How strongly do you feel that you belong to your neighbourhood?",
}

input "stay_intention_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: yes",
  data_kind  = "survey",
  question   = "Would you like to live in the same neighbourhood in five years?",
}

input "stay_intention_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "Would you like to live in the same neighbourhood in five years?",
}
