-- Quality of life: overall satisfaction.

indicator "city_satisfaction_share" {
  title      = "Satisfaction with living in the city",
  aliases    = { "Satisfaction with the city" },
  definition = "Adults who agree that they are satisfied to live in their city",
  component  = "quality_of_life",
  theme      = "overall_satisfaction",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.city_satisfaction_positive, input.city_satisfaction_valid),
  tier       = "core",
  burden     = 2,
  data_kind  = "survey",
  source     = "representative resident survey",
  codes      = { eurostat = "urb_percep PS3360V+PS3361V" },
  related    = { "eu_qol_cities" },
}

indicator "qol_trend_balance" {
  title        = "Quality-of-life trend",
  definition   = "Adults who say life in their area got better in five years minus those who say it got worse",
  component    = "quality_of_life",
  theme        = "overall_satisfaction",
  unit         = "percentage points (-100 to 100)",
  better       = "higher",
  formula      = share(input.qol_better_positive - input.qol_worse_positive, input.qol_trend_valid),
  normalise    = goalposts { worst = -100, best = 100 },
  scale_source = "the ends of its own scale",
  tier         = "supporting",
  burden       = 2,
  data_kind    = "survey",
  source       = "representative resident survey",
  codes        = { eurostat = "urb_percep" },
  related      = { "eu_qol_cities" },
}

-- What is entered for them.

input "city_satisfaction_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: strongly or somewhat agree",
  data_kind  = "survey",
  question   = "Do you agree: I am satisfied to live in this city?",
}

input "city_satisfaction_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "Do you agree: I am satisfied to live in this city?",
}

input "qol_better_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: better",
  data_kind  = "survey",
  question   = "Compared with five years ago, has life in your area got better, worse or stayed the same?",
}

input "qol_trend_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "Compared with five years ago, has life in your area got better, worse or stayed the same?",
}

input "qol_worse_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: worse",
  data_kind  = "survey",
  question   = "Compared with five years ago, has life in your area got better, worse or stayed the same?",
}
