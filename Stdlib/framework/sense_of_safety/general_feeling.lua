-- Sense of safety: general feeling.

indicator "safe_night_nbhd_share" {
  title      = "Safe after dark near home",
  aliases    = {
    "Feeling safe walking alone after dark in the neighbourhood", "Feeling of safety at night in the neighbourhood",
    "Feeling safe at night in one's own area",
  },
  definition = "Adults who feel safe walking alone in their neighbourhood after dark",
  component  = "sense_of_safety",
  theme      = "general_feeling",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.safe_night_nbhd_positive, input.safe_night_nbhd_valid),
  tier       = "core",
  burden     = 3,
  data_kind  = "survey",
  source     = "representative resident survey",
  codes      = { sdg = "16.1.4" },
  related    = { "un_sdg", "helsinki_safety", "stockholm_trygghet", "gallup_law", "mopac_pas" },
}

indicator "safe_night_city_share" {
  title      = "Safe after dark in the city",
  aliases    = { "Feeling safe walking alone at night in the city", "Feeling of safety at night in the city" },
  definition = "Adults who agree that they feel safe walking alone at night in their city",
  component  = "sense_of_safety",
  theme      = "general_feeling",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.safe_night_city_positive, input.safe_night_city_valid),
  tier       = "core",
  burden     = 2,
  data_kind  = "survey",
  source     = "representative resident survey",
  codes      = { eurostat = "urb_percep PS3514V+PS3515V" },
  related    = { "eu_qol_cities", "gallup_law", "oecd_rwb", "numbeo" },
}

indicator "safe_day_nbhd_share" {
  title      = "Safe by day near home",
  aliases    = { "Feeling of safety by day in the neighbourhood", "Feeling safe by day in one's own area" },
  definition = "Adults who feel safe walking alone in their neighbourhood in daylight",
  component  = "sense_of_safety",
  theme      = "general_feeling",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.safe_day_nbhd_positive, input.safe_day_nbhd_valid),
  tier       = "supporting",
  burden     = 3,
  data_kind  = "survey",
  source     = "representative resident survey",
  related    = { "numbeo" },
}

indicator "safe_centre_weekend_share" {
  title      = "Safe in the centre late at weekends",
  definition = "Adults who feel safe in the city centre late on Friday or Saturday evening",
  component  = "sense_of_safety",
  theme      = "general_feeling",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.safe_centre_weekend_positive, input.safe_centre_weekend_valid),
  tier       = "core",
  burden     = 3,
  data_kind  = "survey",
  source     = "representative resident survey",
  related    = { "helsinki_safety" },
}

indicator "safe_transit_share" {
  title      = "Safe on public transport",
  aliases    = { "Feeling safe on public transport", "Feeling of safety on public transport" },
  definition = "Adults who feel safe using public transport and its stops after dark",
  component  = "sense_of_safety",
  theme      = "general_feeling",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.safe_transit_positive, input.safe_transit_valid),
  tier       = "core",
  burden     = 3,
  data_kind  = "survey",
  source     = "representative resident survey",
  related    = { "helsinki_safety", "ensu" },
}

indicator "safe_parks_share" {
  title      = "Safe in parks",
  aliases    = { "Feeling safe in parks", "Feeling of safety in parks" },
  definition = "Adults who feel safe in the parks they know",
  component  = "sense_of_safety",
  theme      = "general_feeling",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.safe_parks_positive, input.safe_parks_valid),
  tier       = "supporting",
  burden     = 3,
  data_kind  = "survey",
  source     = "representative resident survey",
  related    = { "ensu" },
}

indicator "nbhd_safety_mark" {
  title        = "Safety mark for the neighbourhood",
  definition   = "Mean mark residents give to safety in their neighbourhood",
  component    = "sense_of_safety",
  theme        = "general_feeling",
  unit         = "points (0-10)",
  better       = "higher",
  formula      = input.nbhd_safety_mark_points / input.nbhd_safety_mark_valid,
  normalise    = goalposts { worst = 0, best = 10 },
  scale_source = "the ends of its own scale",
  tier         = "supporting",
  burden       = 3,
  data_kind    = "survey",
  source       = "representative resident survey",
  related      = { "barcelona_evamb" },
}

-- What is entered for them.

input "nbhd_safety_mark_points" {
  unit       = "points",
  definition = "Sum of the weighted marks that adults gave",
  data_kind  = "survey",
  question   = "What mark from 0 to 10 do you give to safety in your neighbourhood?",
}

input "nbhd_safety_mark_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "What mark from 0 to 10 do you give to safety in your neighbourhood?",
}

input "safe_centre_weekend_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly safe",
  data_kind  = "survey",
  question   = "How safe do you feel in the city centre late on a Friday or Saturday evening?",
}

input "safe_centre_weekend_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How safe do you feel in the city centre late on a Friday or Saturday evening?",
}

input "safe_day_nbhd_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly safe",
  data_kind  = "survey",
  question   = "How safe do you feel when you walk alone in your neighbourhood in daylight?",
}

input "safe_day_nbhd_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How safe do you feel when you walk alone in your neighbourhood in daylight?",
}

input "safe_night_city_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: strongly or somewhat agree",
  data_kind  = "survey",
  question   = "Do you agree: I feel safe walking alone at night in my city?",
}

input "safe_night_city_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "Do you agree: I feel safe walking alone at night in my city?",
}

input "safe_night_nbhd_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly safe",
  data_kind  = "survey",
  question   = "How safe do you feel when you walk alone in your neighbourhood after dark?",
}

input "safe_night_nbhd_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How safe do you feel when you walk alone in your neighbourhood after dark?",
}

input "safe_parks_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly safe",
  data_kind  = "survey",
  question   = "How safe do you feel in the parks that you know?",
}

input "safe_parks_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How safe do you feel in the parks that you know?",
}

input "safe_transit_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly safe",
  data_kind  = "survey",
  question   = "How safe do you feel on public transport and at its stops after dark?",
}

input "safe_transit_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How safe do you feel on public transport and at its stops after dark?",
}
