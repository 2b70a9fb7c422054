-- Social cohesion: inclusion and equality.

indicator "women_elected_share" {
  title        = "Women on the city council",
  aliases      = { "Women in the city council", "Women elected to city-level office" },
  definition   = "Elected city-level seats held by women",
  component    = "social_cohesion",
  theme        = "inclusion_and_equality",
  unit         = "% of seats",
  better       = "higher",
  formula      = share(input.council_seats_women, input.council_seats),
  normalise    = goalposts { worst = 1.2, best = 50 },
  scale_source = "SDG Index 2025: lower bound and optimum, for national parliaments",
  tier         = "supporting",
  burden       = 1,
  data_kind    = "administrative",
  source       = "municipality",
  codes        = { iso_37120 = "11.2 (2014)", sdg = "5.5.1" },
  related      = { "iso_37120", "un_cpi", "sdr" },
}

indicator "migrant_employment_gap" {
  title      = "Employment gap by origin",
  definition = "Size of the difference between the employment rates of native-born and foreign-born residents "
               .. "aged 20-64",
  component  = "social_cohesion",
  theme      = "inclusion_and_equality",
  unit       = "percentage points",
  better     = "lower",
  formula    = abs(
    share(input.employed_20_64_native, input.population_20_64_native)
    - share(input.employed_20_64_foreign, input.population_20_64_foreign)
  ),
  tier       = "supporting",
  burden     = 2,
  data_kind  = "administrative",
  source     = "labour force survey; linked registers",
}

indicator "child_poverty_share" {
  title      = "Child poverty",
  aliases    = { "Children in poverty", "Child poverty rate" },
  definition = "Children under 18 in households below the national low-income line",
  component  = "social_cohesion",
  theme      = "inclusion_and_equality",
  unit       = "% of children",
  better     = "lower",
  formula    = share(input.children_low_income, input.population_under18),
  tier       = "core",
  burden     = 2,
  data_kind  = "administrative",
  source     = "tax and benefit registers; income survey",
  codes      = { sdg = "1.2.1" },
}

indicator "youth_work_reach_share" {
  title      = "Reach of youth work",
  definition = "Residents aged 10-19 who took part in open municipal youth work in the year",
  component  = "social_cohesion",
  theme      = "inclusion_and_equality",
  unit       = "% of residents 10-19",
  better     = "higher",
  formula    = share(input.youth_work_participants_10_19, input.population_10_19),
  tier       = "supporting",
  burden     = 2,
  data_kind  = "administrative",
  source     = "youth service records",
}

-- What is entered for them.

input "children_low_income" {
  unit       = "persons",
  definition = "Children under 18 in households below the national low-income line",
  data_kind  = "administrative",
}

input "council_seats" {
  unit       = "seats",
  definition = "Seats of the elected city council",
  data_kind  = "administrative",
}

input "council_seats_women" {
  unit       = "seats",
  definition = "Seats of the elected city council held by women",
  data_kind  = "administrative",
}

input "employed_20_64_foreign" {
  unit       = "persons",
  definition = "Residents aged 20 to 64 born abroad, in paid work",
  data_kind  = "administrative",
}

input "employed_20_64_native" {
  unit       = "persons",
  definition = "Residents aged 20 to 64 born in the country, in paid work",
  data_kind  = "administrative",
}

input "population_10_19" {
  unit       = "persons",
  definition = "Residents aged 10 to 19",
  data_kind  = "administrative",
}

input "population_20_64_foreign" {
  unit       = "persons",
  definition = "Residents aged 20 to 64 born abroad",
  data_kind  = "administrative",
}

input "population_20_64_native" {
  unit       = "persons",
  definition = "Residents aged 20 to 64 born in the country",
  data_kind  = "administrative",
}

input "population_under18" {
  unit       = "persons",
  definition = "Residents under 18",
  data_kind  = "administrative",
}

input "youth_work_participants_10_19" {
  unit       = "persons",
  definition = "Residents aged 10 to 19 who took part in open municipal youth work in the year",
  data_kind  = "administrative",
}
