-- Sense of safety: measuring perception.

indicator "safety_survey_present" {
  title        = "Safety survey in place",
  aliases      = { "Victimisation survey in place", "Resident safety survey" },
  definition   = "Whether a representative resident survey on safety was run in the last three years (1 yes, 0 no)",
  component    = "sense_of_safety",
  theme        = "measuring_perception",
  unit         = "yes/no (1/0)",
  better       = "higher",
  formula      = input.safety_survey_present,
  normalise    = goalposts { worst = 0, best = 1 },
  scale_source = "the ends of its own scale",
  tier         = "core",
  burden       = 1,
  data_kind    = "checklist",
  source       = "statistics or prevention office",
  related      = { "un_usm", "efus_audit" },
}

indicator "survey_inclusion_level" {
  title        = "Hearing all groups",
  definition   = "How far people who seldom answer surveys are reached by other means (0 not, 4 routinely and "
                 .. "reported apart)",
  component    = "sense_of_safety",
  theme        = "measuring_perception",
  unit         = "level (0-4)",
  better       = "higher",
  formula      = input.survey_inclusion_level,
  normalise    = goalposts { worst = 0, best = 4 },
  scale_source = "the ends of its own scale",
  tier         = "supporting",
  burden       = 1,
  data_kind    = "checklist",
  source       = "statistics or prevention office",
  related      = { "efus_audit", "helsinki_safety", "arup_cri" },
}

-- What is entered for them.

input "safety_survey_present" {
  unit       = "yes/no (1/0)",
  definition = "1 where a representative resident survey on safety was run in the last three years, else 0",
  data_kind  = "checklist",
}

input "survey_inclusion_level" {
  unit       = "level (0-4)",
  definition = "People who seldom answer surveys are reached by other means: 0 not to 4 routinely and reported apart",
  data_kind  = "checklist",
}
