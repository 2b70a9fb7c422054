-- Social cohesion: acceptance of diversity.

indicator "migrant_friendly_share" {
  title      = "A good place for migrants",
  definition = "Adults who call the city a good place to live for people from other countries",
  component  = "social_cohesion",
  theme      = "acceptance_of_diversity",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.migrant_friendly_positive, input.migrant_friendly_valid),
  tier       = "core",
  burden     = 2,
  data_kind  = "survey",
  source     = "representative resident survey",
  codes      = { eurostat = "urb_percep" },
  related    = { "eu_qol_cities", "bertelsmann_scr" },
}

indicator "lgbti_friendly_share" {
  title      = "A good place for LGBTI people",
  definition = "Adults who call the city a good place to live for gay, lesbian, trans and intersex people",
  component  = "social_cohesion",
  theme      = "acceptance_of_diversity",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.lgbti_friendly_positive, input.lgbti_friendly_valid),
  tier       = "supporting",
  burden     = 2,
  data_kind  = "survey",
  source     = "representative resident survey",
  codes      = { eurostat = "urb_percep" },
  related    = { "eu_qol_cities" },
}

indicator "discrimination_experience_share" {
  title      = "Experience of discrimination",
  aliases    = { "Experienced discrimination" },
  definition = "Adults who felt discriminated against on a protected ground in the last 12 months",
  component  = "social_cohesion",
  theme      = "acceptance_of_diversity",
  unit       = "% of valid answers",
  better     = "lower",
  formula    = share(input.discrimination_experience_positive, input.discrimination_experience_valid),
  tier       = "core",
  burden     = 3,
  data_kind  = "survey",
  source     = "representative resident survey",
  codes      = { sdg = "16.b.1" },
  related    = { "un_sdg" },
}

indicator "intergroup_contact_share" {
  title      = "Contact across groups",
  definition = "Adults with at least monthly friendly contact with people of another origin",
  component  = "social_cohesion",
  theme      = "acceptance_of_diversity",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.intergroup_contact_positive, input.intergroup_contact_valid),
  tier       = "optional",
  burden     = 3,
  data_kind  = "survey",
  source     = "representative resident survey",
  related    = { "bertelsmann_scr" },
}

indicator "segregation_index" {
  title        = "Residential segregation",
  aliases      = { "Segregation", "Dissimilarity index", "Index of dissimilarity" },
  definition   = "Dissimilarity of the spread of foreign-born and native residents over neighbourhoods (0 even, 1 "
                 .. "apart)",
  component    = "social_cohesion",
  theme        = "acceptance_of_diversity",
  unit         = "index 0-1",
  better       = "lower",
  formula      = 0.5 * input.sum_abs_group_share_difference,
  normalise    = goalposts { worst = 1, best = 0 },
  scale_source = "the ends of its own scale",
  tier         = "supporting",
  burden       = 2,
  data_kind    = "geospatial",
  source       = "population register by small area",
}

-- What is entered for them.

input "discrimination_experience_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: yes",
  data_kind  = "survey",
  question   = "In the last 12 months, did you feel discriminated against for your sex, origin, religion, age, "
               .. "disability or sexual orientation?",
}

input "discrimination_experience_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "In the last 12 months, did you feel discriminated against for your sex, origin, religion, age, "
               .. "disability or sexual orientation?",
}

input "intergroup_contact_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: at least once a month",
  data_kind  = "survey",
  question   = "How often do you have friendly contact with people of another origin than yours?",
}

input "intergroup_contact_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How often do you have friendly contact with people of another origin than yours?",
}

input "lgbti_friendly_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: yes, a good place",
  data_kind  = "survey",
  question   = "Is your city a good place to live for gay, lesbian, trans and intersex people?",
}

input "lgbti_friendly_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "Is your city a good place to live for gay, lesbian, trans and intersex people?",
}

input "migrant_friendly_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: yes, a good place",
  data_kind  = "survey",
  question   = "Is your city a good place to live for people from other countries?",
}

input "migrant_friendly_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "Is your city a good place to live for people from other countries?",
}

input "sum_abs_group_share_difference" {
  unit       = "index (0-2)",
  definition = "Sum over neighbourhoods of how far the share of all foreign-born residents who live there lies "
               .. "from that of native residents",
  data_kind  = "geospatial",
}
