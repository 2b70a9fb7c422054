-- Sense of safety: equality of feeling.

indicator "gender_gap_safe_night" {
  title      = "Gender gap in feeling safe",
  definition = "Size of the difference between the shares of men and of women who feel safe near home after dark",
  component  = "sense_of_safety",
  theme      = "equality_of_feeling",
  unit       = "percentage points",
  better     = "lower",
  formula    = abs(
    share(input.safe_night_nbhd_positive_men, input.safe_night_nbhd_valid_men)
    - share(input.safe_night_nbhd_positive_women, input.safe_night_nbhd_valid_women)
  ),
  tier       = "core",
  burden     = 3,
  data_kind  = "survey",
  source     = "representative resident survey with sex recorded",
  related    = { "helsinki_safety", "ensu", "oecd_rwb" },
}

indicator "age_gap_safe_night" {
  title      = "Age gap in feeling safe",
  definition = "Size of the difference between the shares of adults under 65 and of those 65 or older who feel "
               .. "safe near home after dark",
  component  = "sense_of_safety",
  theme      = "equality_of_feeling",
  unit       = "percentage points",
  better     = "lower",
  formula    = abs(
    share(input.safe_night_nbhd_positive_under65, input.safe_night_nbhd_valid_under65)
    - share(input.safe_night_nbhd_positive_65plus, input.safe_night_nbhd_valid_65plus)
  ),
  tier       = "supporting",
  burden     = 3,
  data_kind  = "survey",
  source     = "representative resident survey with age recorded",
  related    = { "helsinki_safety" },
}

indicator "origin_gap_safe_night" {
  title      = "Origin gap in feeling safe",
  definition = "Size of the difference between the shares of native-language and foreign-language adults who feel "
               .. "safe near home after dark",
  component  = "sense_of_safety",
  theme      = "equality_of_feeling",
  unit       = "percentage points",
  better     = "lower",
  formula    = abs(
    share(input.safe_night_nbhd_positive_native, input.safe_night_nbhd_valid_native)
    - share(input.safe_night_nbhd_positive_foreign, input.safe_night_nbhd_valid_foreign)
  ),
  tier       = "supporting",
  burden     = 3,
  data_kind  = "survey",
  source     = "resident survey with boosted sample",
  related    = { "helsinki_safety" },
}

indicator "district_gap_safe_night" {
  title      = "District gap in feeling safe",
  definition = "Highest minus lowest district share of adults who feel safe near home after dark",
  component  = "sense_of_safety",
  theme      = "equality_of_feeling",
  unit       = "percentage points",
  better     = "lower",
  formula    = input.safe_night_nbhd_share_max_district - input.safe_night_nbhd_share_min_district,
  tier       = "core",
  burden     = 3,
  data_kind  = "survey",
  source     = "resident survey with district sample",
  related    = { "helsinki_safety", "stockholm_trygghet" },
}

-- What is entered for them.

input "safe_night_nbhd_positive_65plus" {
  unit       = "answers",
  definition = "Weighted answers of adults aged 65 or over: very or fairly safe",
  data_kind  = "survey",
  question   = "How safe do you feel when you walk alone in your neighbourhood after dark?",
}

input "safe_night_nbhd_positive_foreign" {
  unit       = "answers",
  definition = "Weighted answers of adults who speak another language at home: very or fairly safe",
  data_kind  = "survey",
  question   = "How safe do you feel when you walk alone in your neighbourhood after dark?",
}

input "safe_night_nbhd_positive_men" {
  unit       = "answers",
  definition = "Weighted answers of men: very or fairly safe",
  data_kind  = "survey",
  question   = "How safe do you feel when you walk alone in your neighbourhood after dark?",
}

input "safe_night_nbhd_positive_native" {
  unit       = "answers",
  definition = "Weighted answers of adults who speak the language of the country at home: very or fairly safe",
  data_kind  = "survey",
  question   = "How safe do you feel when you walk alone in your neighbourhood after dark?",
}

input "safe_night_nbhd_positive_under65" {
  unit       = "answers",
  definition = "Weighted answers of adults under 65: very or fairly safe",
  data_kind  = "survey",
  question   = "How safe do you feel when you walk alone in your neighbourhood after dark?",
}

input "safe_night_nbhd_positive_women" {
  unit       = "answers",
  definition = "Weighted answers of women: very or fairly safe",
  data_kind  = "survey",
  question   = "How safe do you feel when you walk alone in your neighbourhood after dark?",
}

input "safe_night_nbhd_share_max_district" {
  unit       = "% of valid answers",
  definition = "Share of adults who feel safe near home after dark in the district where it is highest",
  data_kind  = "survey",
}

input "safe_night_nbhd_share_min_district" {
  unit       = "% of valid answers",
  definition = "Share of adults who feel safe near home after dark in the district where it is lowest",
  data_kind  = "survey",
}

input "safe_night_nbhd_valid_65plus" {
  unit       = "answers",
  definition = "Weighted answers of adults aged 65 or over, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How safe do you feel when you walk alone in your neighbourhood after dark?",
}

input "safe_night_nbhd_valid_foreign" {
  unit       = "answers",
  definition = "Weighted answers of adults who speak another language at home, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How safe do you feel when you walk alone in your neighbourhood after dark?",
}

input "safe_night_nbhd_valid_men" {
  unit       = "answers",
  definition = "Weighted answers of men, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How safe do you feel when you walk alone in your neighbourhood after dark?",
}

input "safe_night_nbhd_valid_native" {
  unit       = "answers",
  definition = "Weighted answers of adults who speak the language of the country at home, \"don't know\" and no "
               .. "answer left out",
  data_kind  = "survey",
  question   = "How safe do you feel when you walk alone in your neighbourhood after dark?",
}

input "safe_night_nbhd_valid_under65" {
  unit       = "answers",
  definition = "Weighted answers of adults under 65, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How safe do you feel when you walk alone in your neighbourhood after dark?",
}

input "safe_night_nbhd_valid_women" {
  unit       = "answers",
  definition = "Weighted answers of women, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How safe do you feel when you walk alone in your neighbourhood after dark?",
}
