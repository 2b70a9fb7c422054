-- Sense of safety: perceived problems.

indicator "area_crime_problem_share" {
  title      = "Crime seen as a local problem",
  definition = "Adults who report crime, violence or vandalism as a problem where they live",
  component  = "sense_of_safety",
  theme      = "perceived_problems",
  unit       = "% of valid answers",
  better     = "lower",
  formula    = share(input.area_crime_problem_positive, input.area_crime_problem_valid),
  tier       = "core",
  burden     = 2,
  data_kind  = "survey",
  source     = "representative resident survey",
  codes      = { eurostat = "ilc_mddw03 (country)" },
  related    = { "rotterdam_vi" },
}

indicator "drug_nuisance_seen_share" {
  title      = "Drug nuisance seen",
  definition = "Adults who often see drug use or dealing near home",
  component  = "sense_of_safety",
  theme      = "perceived_problems",
  unit       = "% of valid answers",
  better     = "lower",
  formula    = share(input.drug_nuisance_seen_positive, input.drug_nuisance_seen_valid),
  tier       = "supporting",
  burden     = 3,
  data_kind  = "survey",
  source     = "representative resident survey",
  related    = { "rotterdam_vi", "ensu", "helsinki_safety" },
}

indicator "group_nuisance_seen_share" {
  title      = "Intimidating groups",
  definition = "Adults who often meet groups that make them uneasy near home",
  component  = "sense_of_safety",
  theme      = "perceived_problems",
  unit       = "% of valid answers",
  better     = "lower",
  formula    = share(input.group_nuisance_seen_positive, input.group_nuisance_seen_valid),
  tier       = "supporting",
  burden     = 3,
  data_kind  = "survey",
  source     = "representative resident survey",
  related    = { "rotterdam_vi", "ensu", "nl_nvi" },
}

indicator "violence_witnessed_share" {
  title      = "Violence witnessed",
  definition = "Adults who saw violence in a public place near home in the last 12 months",
  component  = "sense_of_safety",
  theme      = "perceived_problems",
  unit       = "% of valid answers",
  better     = "lower",
  formula    = share(input.violence_witnessed_positive, input.violence_witnessed_valid),
  tier       = "supporting",
  burden     = 3,
  data_kind  = "survey",
  source     = "representative resident survey",
  related    = { "helsinki_safety", "ensu" },
}

indicator "victim_risk_expected_share" {
  title      = "Expected risk",
  definition = "Adults who think it likely that they fall victim to crime in the next 12 months",
  component  = "sense_of_safety",
  theme      = "perceived_problems",
  unit       = "% of valid answers",
  better     = "lower",
  formula    = share(input.victim_risk_expected_positive, input.victim_risk_expected_valid),
  tier       = "supporting",
  burden     = 3,
  data_kind  = "survey",
  source     = "representative resident survey",
  related    = { "nl_nvi" },
}

indicator "safety_trend_balance" {
  title        = "Perceived trend of safety",
  definition   = "Adults who say safety near home got better in the last year minus those who say it got worse",
  component    = "sense_of_safety",
  theme        = "perceived_problems",
  unit         = "percentage points (-100 to 100)",
  better       = "higher",
  formula      = share(input.safety_better_positive - input.safety_worse_positive, input.safety_trend_valid),
  normalise    = goalposts { worst = -100, best = 100 },
  scale_source = "the ends of its own scale",
  tier         = "supporting",
  burden       = 3,
  data_kind    = "survey",
  source       = "representative resident survey",
  related      = { "helsinki_safety", "ensu", "numbeo" },
}

-- What is entered for them.

input "area_crime_problem_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: yes",
  data_kind  = "survey",
  question   = "Are crime, violence or vandalism a problem where you live?",
}

input "area_crime_problem_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "Are crime, violence or vandalism a problem where you live?",
}

input "drug_nuisance_seen_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: often",
  data_kind  = "survey",
  question   = "How often do you see drug use or dealing near your home?",
}

input "drug_nuisance_seen_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How often do you see drug use or dealing near your home?",
}

input "group_nuisance_seen_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: often",
  data_kind  = "survey",
  question   = "How often do you meet groups near your home that make you uneasy?",
}

input "group_nuisance_seen_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How often do you meet groups near your home that make you uneasy?",
}

input "safety_better_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: better",
  data_kind  = "survey",
  question   = "Compared with a year ago, has safety near your home got better, worse or stayed the same?",
}

input "safety_trend_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "Compared with a year ago, has safety near your home got better, worse or stayed the same?",
}

input "safety_worse_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: worse",
  data_kind  = "survey",
  question   = "Compared with a year ago, has safety near your home got better, worse or stayed the same?",
}

input "victim_risk_expected_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly likely",
  data_kind  = "survey",
  question   = "How likely is it that you fall victim to a crime in the next 12 months?",
}

input "victim_risk_expected_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How likely is it that you fall victim to a crime in the next 12 months?",
}

input "violence_witnessed_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: yes",
  data_kind  = "survey",
  question   = "In the last 12 months, did you see violence in a public place near your home?",
}

input "violence_witnessed_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "In the last 12 months, did you see violence in a public place near your home?",
}
