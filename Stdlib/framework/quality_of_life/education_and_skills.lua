-- Quality of life: education and skills.

indicator "early_leavers_share" {
  title      = "Early leavers from education",
  aliases    = { "Early school leavers", "Early leavers from education and training", "School dropouts" },
  definition = "People aged 18-24 with at most lower secondary school who are not in training",
  component  = "quality_of_life",
  theme      = "education_and_skills",
  unit       = "% of residents 18-24",
  better     = "lower",
  formula    = share(input.early_leavers_18_24, input.population_18_24),
  tier       = "core",
  burden     = 1,
  data_kind  = "administrative",
  source     = "labour force survey; school register",
  codes      = { eurostat = "edat_lfse_16 (NUTS 2)" },
}

indicator "tertiary_attainment_share" {
  title        = "Tertiary attainment",
  aliases      = { "Higher education attainment", "Tertiary education" },
  definition   = "People aged 25-34 with a completed tertiary degree",
  component    = "quality_of_life",
  theme        = "education_and_skills",
  unit         = "% of residents 25-34",
  better       = "higher",
  formula      = share(input.tertiary_degree_25_34, input.population_25_34),
  normalise    = goalposts { worst = 0, best = 52.2 },
  scale_source = "SDG Index 2025: lower bound and optimum of countries",
  tier         = "optional",
  burden       = 1,
  data_kind    = "administrative",
  source       = "census; labour force survey",
  codes        = { eurostat = "edat_lfse_04 (NUTS 2); urb_ceduc" },
  related      = { "sdr", "eurostat_ua", "u4ssc" },
}

indicator "childcare_coverage" {
  title      = "Childcare for under-threes",
  aliases    = { "Childcare places for under-threes", "Formal childcare" },
  definition = "Children below three with a place in registered day care",
  component  = "quality_of_life",
  theme      = "education_and_skills",
  unit       = "% of children under 3",
  better     = "higher",
  formula    = share(input.children_under3_in_childcare, input.population_under3),
  tier       = "supporting",
  burden     = 1,
  data_kind  = "administrative",
  source     = "municipal childcare register",
  related    = { "u4ssc" },
}

indicator "school_absence_share" {
  title      = "Persistent school absence",
  aliases    = { "Truancy", "School absenteeism", "Persistent absentees" },
  definition = "Pupils in compulsory school who missed at least one session in ten in the school year",
  component  = "quality_of_life",
  theme      = "education_and_skills",
  unit       = "% of pupils",
  better     = "lower",
  formula    = share(input.pupils_persistently_absent, input.pupils_compulsory),
  tier       = "supporting",
  burden     = 2,
  data_kind  = "administrative",
  source     = "school administration",
}

-- What is entered for them.

input "children_under3_in_childcare" {
  unit       = "persons",
  definition = "Children under three with a place in registered day care",
  data_kind  = "administrative",
}

input "early_leavers_18_24" {
  unit       = "persons",
  definition = "People aged 18 to 24 with at most lower secondary school who are not in training",
  data_kind  = "administrative",
}

input "population_18_24" {
  unit       = "persons",
  definition = "Residents aged 18 to 24",
  data_kind  = "administrative",
}

input "population_25_34" {
  unit       = "persons",
  definition = "Residents aged 25 to 34",
  data_kind  = "administrative",
}

input "population_under3" {
  unit       = "persons",
  definition = "Residents under three",
  data_kind  = "administrative",
}

input "pupils_compulsory" {
  unit       = "persons",
  definition = "Pupils in compulsory school",
  data_kind  = "administrative",
}

input "pupils_persistently_absent" {
  unit       = "persons",
  definition = "Pupils in compulsory school who missed at least one session in ten in the school year",
  data_kind  = "administrative",
}

input "tertiary_degree_25_34" {
  unit       = "persons",
  definition = "Residents aged 25 to 34 with a completed tertiary degree",
  data_kind  = "administrative",
}
