-- Social cohesion: networks and trust.

indicator "trust_people_share" {
  title      = "Trust in other people",
  aliases    = { "Social trust", "Generalised trust", "Interpersonal trust" },
  definition = "Adults who agree that most people in the city can be trusted",
  component  = "social_cohesion",
  theme      = "networks_and_trust",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.trust_people_positive, input.trust_people_valid),
  tier       = "core",
  burden     = 2,
  data_kind  = "survey",
  source     = "representative resident survey",
  codes      = { eurostat = "urb_percep PS3092V+PS3093V; ilc_pw03b (country)" },
  related    = { "eu_qol_cities", "bertelsmann_scr" },
}

indicator "trust_neighbours_share" {
  title      = "Trust in neighbours",
  definition = "Adults who trust most of the people in their own neighbourhood",
  component  = "social_cohesion",
  theme      = "networks_and_trust",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.trust_neighbours_positive, input.trust_neighbours_valid),
  tier       = "supporting",
  burden     = 3,
  data_kind  = "survey",
  source     = "representative resident survey",
  related    = { "bertelsmann_scr" },
}

indicator "loneliness_share" {
  title      = "Loneliness",
  aliases    = { "Lonely people", "Feeling lonely" },
  definition = "Adults who felt lonely most or all of the time in the last four weeks",
  component  = "social_cohesion",
  theme      = "networks_and_trust",
  unit       = "% of valid answers",
  better     = "lower",
  formula    = share(input.loneliness_positive, input.loneliness_valid),
  tier       = "core",
  burden     = 2,
  data_kind  = "survey",
  source     = "representative resident survey",
  codes      = { eurostat = "urb_percep" },
  related    = { "eu_qol_cities" },
}

indicator "neighbour_help_share" {
  title      = "Help next door",
  aliases    = { "Neighbourly help", "Mutual help among neighbours" },
  definition = "Adults who could ask somebody living near them for help today",
  component  = "social_cohesion",
  theme      = "networks_and_trust",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.neighbour_help_positive, input.neighbour_help_valid),
  tier       = "supporting",
  burden     = 3,
  data_kind  = "survey",
  source     = "representative resident survey",
  related    = { "bertelsmann_scr" },
}

indicator "collective_efficacy_score" {
  title        = "Collective efficacy",
  definition   = "Mean answer on whether neighbours would step in together against common local problems",
  component    = "social_cohesion",
  theme        = "networks_and_trust",
  unit         = "points (1-5)",
  better       = "higher",
  formula      = input.collective_efficacy_points / input.collective_efficacy_valid,
  normalise    = goalposts { worst = 1, best = 5 },
  scale_source = "the ends of its own scale",
  tier         = "core",
  burden       = 3,
  data_kind    = "survey",
  source       = "representative resident survey",
  related      = { "mopac_pas" },
}

-- What is entered for them.

input "collective_efficacy_points" {
  unit       = "points",
  definition = "Sum of the weighted marks that adults gave",
  data_kind  = "survey",
  question   = "How likely is it that your neighbours would step in together, say where a fight breaks out or a "
               .. "wall is sprayed? 1 very unlikely to 5 very likely",
}

input "collective_efficacy_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How likely is it that your neighbours would step in together, say where a fight breaks out or a "
               .. "wall is sprayed? 1 very unlikely to 5 very likely",
}

input "loneliness_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: most of the time or all of the time",
  data_kind  = "survey",
  question   = "How often did you feel lonely in the last four weeks?",
}

input "loneliness_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How often did you feel lonely in the last four weeks?",
}

input "neighbour_help_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: yes",
  data_kind  = "survey",
  question   = "If you needed help today, is there somebody living near you whom you could ask?",
}

input "neighbour_help_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "If you needed help today, is there somebody living near you whom you could ask?",
}

input "trust_neighbours_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: most or all of them",
  data_kind  = "survey",
  question   = "How many of the people in your neighbourhood do you trust?",
}

input "trust_neighbours_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How many of the people in your neighbourhood do you trust?",
}

input "trust_people_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: strongly or somewhat agree",
  data_kind  = "survey",
  question   = "Do you agree that most people in your city can be trusted?",
}

input "trust_people_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "Do you agree that most people in your city can be trusted?",
}
