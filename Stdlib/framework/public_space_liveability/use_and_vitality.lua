-- Public space liveability: use and vitality.

indicator "weekly_use_share" {
  title      = "Weekly use of public space",
  definition = "Adults who spent free time in a park, square or waterfront of the city in the last week",
  component  = "public_space_liveability",
  theme      = "use_and_vitality",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.weekly_use_positive, input.weekly_use_valid),
  tier       = "core",
  burden     = 3,
  data_kind  = "survey",
  source     = "representative resident survey",
  related    = { "un_public_space", "place_standard" },
}

indicator "evening_footfall_ratio" {
  title      = "Life after dark",
  definition = "Pedestrians counted from 20 to 23 h per 100 counted from 11 to 14 h at the same central points",
  component  = "public_space_liveability",
  theme      = "use_and_vitality",
  unit       = "evening pedestrians per 100 daytime",
  better     = "higher",
  formula    = per(100, input.pedestrians_counted_evening, input.pedestrians_counted_day),
  tier       = "supporting",
  burden     = 2,
  data_kind  = "geospatial",
  source     = "pedestrian counters",
  related    = { "safetipin" },
}

indicator "women_after_dark_share" {
  title        = "Women among users after dark",
  definition   = "Women among adults counted in sampled public spaces after dark",
  component    = "public_space_liveability",
  theme        = "use_and_vitality",
  unit         = "% of adults counted",
  better       = "higher",
  formula      = share(input.women_counted_after_dark, input.adults_counted_after_dark),
  normalise    = goalposts { worst = 0, best = 50 },
  scale_source = "parity",
  tier         = "supporting",
  burden       = 3,
  data_kind    = "checklist",
  source       = "observation counts",
  related      = { "safetipin" },
}

indicator "vacant_shop_share" {
  title      = "Empty shopfronts",
  aliases    = { "Vacant shops", "Empty shops", "Shop vacancy rate" },
  definition = "Ground-floor commercial units empty for over six months in shopping streets",
  component  = "public_space_liveability",
  theme      = "use_and_vitality",
  unit       = "% of units",
  better     = "lower",
  formula    = share(input.shop_units_vacant, input.shop_units),
  tier       = "supporting",
  burden     = 2,
  data_kind  = "administrative",
  source     = "retail survey; tax register",
}

-- What is entered for them.

input "adults_counted_after_dark" {
  unit       = "persons",
  definition = "Adults counted in the sampled public spaces after dark",
  data_kind  = "checklist",
}

input "pedestrians_counted_day" {
  unit       = "persons",
  definition = "Pedestrians counted from 11 to 14 h at the central points",
  data_kind  = "geospatial",
}

input "pedestrians_counted_evening" {
  unit       = "persons",
  definition = "Pedestrians counted from 20 to 23 h at the same central points",
  data_kind  = "geospatial",
}

input "shop_units" {
  unit       = "units",
  definition = "Commercial units on the ground floor of shopping streets",
  data_kind  = "administrative",
}

input "shop_units_vacant" {
  unit       = "units",
  definition = "Commercial units on the ground floor of shopping streets that have been empty for over six months",
  data_kind  = "administrative",
}

input "weekly_use_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: yes",
  data_kind  = "survey",
  question   = "In the last week, did you spend free time in a park, a square or at a waterfront of your city?",
}

input "weekly_use_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "In the last week, did you spend free time in a park, a square or at a waterfront of your city?",
}

input "women_counted_after_dark" {
  unit       = "persons",
  definition = "Women among the adults counted in the sampled public spaces after dark",
  data_kind  = "checklist",
}
