-- Social cohesion: tension and repair.

indicator "neighbour_conflict_share" {
  title      = "Conflicts with neighbours",
  aliases    = { "Neighbour disputes" },
  definition = "Adults who had a direct conflict with neighbours or nearby businesses in the last 12 months",
  component  = "social_cohesion",
  theme      = "tension_and_repair",
  unit       = "% of valid answers",
  better     = "lower",
  formula    = share(input.neighbour_conflict_positive, input.neighbour_conflict_valid),
  tier       = "supporting",
  burden     = 3,
  data_kind  = "survey",
  source     = "representative resident survey",
  related    = { "ensu", "barcelona_evamb" },
}

indicator "tension_monitoring_level" {
  title        = "Watching social tension",
  definition   = "How far the city runs an agreed routine to notice and answer rising tension between groups (0 "
                 .. "none, 4 routine and reviewed)",
  component    = "social_cohesion",
  theme        = "tension_and_repair",
  unit         = "level (0-4)",
  better       = "higher",
  formula      = input.tension_monitoring_level,
  normalise    = goalposts { worst = 0, best = 4 },
  scale_source = "the ends of its own scale",
  tier         = "supporting",
  burden       = 1,
  data_kind    = "checklist",
  source       = "interview with prevention and social departments",
  related      = { "efus_audit" },
}

indicator "cohesion_evaluation_level" {
  title        = "Evaluating cohesion measures",
  definition   = "How far social-cohesion measures are checked for their effect on security (0 never, 4 always "
                 .. "with published result)",
  component    = "social_cohesion",
  theme        = "tension_and_repair",
  unit         = "level (0-4)",
  better       = "higher",
  formula      = input.cohesion_evaluation_level,
  normalise    = goalposts { worst = 0, best = 4 },
  scale_source = "the ends of its own scale",
  tier         = "supporting",
  burden       = 1,
  data_kind    = "checklist",
  source       = "interview with prevention and social departments",
}

-- What is entered for them.

input "cohesion_evaluation_level" {
  unit       = "level (0-4)",
  definition = "How far social-cohesion measures are checked for their effect on security: 0 never to 4 always, "
               .. "with published result",
  data_kind  = "checklist",
}

input "neighbour_conflict_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: yes",
  data_kind  = "survey",
  question   = "In the last 12 months, did you have a direct conflict with neighbours or with a business nearby?",
}

input "neighbour_conflict_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "In the last 12 months, did you have a direct conflict with neighbours or with a business nearby?",
}

input "tension_monitoring_level" {
  unit       = "level (0-4)",
  definition = "An agreed routine to notice and answer rising tension between groups: 0 none to 4 routine and "
               .. "reviewed",
  data_kind  = "checklist",
}
