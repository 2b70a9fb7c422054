-- Background conditions: economy and inequality.

use "framework.inputs"

indicator "gdp_per_resident" {
  title      = "Economic output",
  aliases    = { "GDP per capita", "GDP per inhabitant" },
  definition = "Gross domestic product in purchasing power standards per resident of the region",
  component  = "background_conditions",
  theme      = "economy_and_inequality",
  unit       = "PPS per resident",
  better     = "neutral",
  formula    = input.gdp_pps / input.population_region,
  tier       = "core",
  burden     = 1,
  data_kind  = "administrative",
  source     = "regional accounts",
  codes      = { eurostat = "nama_10r_3gdp (NUTS 3)" },
  related    = { "un_cpi" },
}

indicator "disposable_income_per_resident" {
  title      = "Household income",
  aliases    = { "Disposable income", "Disposable household income" },
  definition = "Net disposable income of private households per resident of the region",
  component  = "background_conditions",
  theme      = "economy_and_inequality",
  unit       = "EUR per resident",
  better     = "neutral",
  formula    = input.household_income_eur / input.population_region,
  tier       = "supporting",
  burden     = 1,
  data_kind  = "administrative",
  source     = "regional accounts",
  codes      = { eurostat = "nama_10r_2hhinc (NUTS 2)" },
  related    = { "oecd_rwb" },
}

indicator "gini_income" {
  title        = "Income inequality",
  aliases      = { "Gini", "Gini coefficient", "Gini index" },
  definition   = "Gini coefficient of disposable household income (0 equal, 100 all to one)",
  component    = "background_conditions",
  theme        = "economy_and_inequality",
  unit         = "points (0-100)",
  better       = "lower",
  formula      = input.gini_coefficient,
  normalise    = goalposts { worst = 63, best = 27.5 },
  scale_source = "SDG Index 2025: lower bound and optimum of countries",
  tier         = "core",
  burden       = 2,
  data_kind    = "administrative",
  source       = "income survey or tax register",
  related      = { "u4ssc", "igarape_fragile", "sdr", "un_cpi" },
}

indicator "long_unemployed_share" {
  title      = "Long-term unemployment",
  aliases    = { "Long-term unemployment rate", "Long-term unemployed" },
  definition = "People out of work for a year or more out of the labour force",
  component  = "background_conditions",
  theme      = "economy_and_inequality",
  unit       = "% of labour force",
  better     = "lower",
  formula    = share(input.unemployed_12m, input.labour_force),
  tier       = "supporting",
  burden     = 1,
  data_kind  = "administrative",
  source     = "labour force survey; register",
  codes      = { eurostat = "lfst_r_lfu2ltu (NUTS 2)" },
}

indicator "deprived_area_share" {
  title      = "People in deprived areas",
  definition = "Residents of small areas ranked among the most deprived fifth of the country",
  component  = "background_conditions",
  theme      = "economy_and_inequality",
  unit       = "% of residents",
  better     = "lower",
  formula    = share(input.persons_in_deprived_areas, input.population),
  tier       = "supporting",
  burden     = 1,
  data_kind  = "administrative",
  source     = "national deprivation index",
  related    = { "en_imd_crime" },
}

-- What is entered for them.

input "gdp_pps" {
  unit       = "PPS",
  definition = "Gross domestic product of the region, in purchasing power standards",
  data_kind  = "administrative",
}

input "gini_coefficient" {
  unit       = "points",
  definition = "Gini coefficient of disposable household income, 0 equal to 100 all to one",
  data_kind  = "administrative",
}

input "household_income_eur" {
  unit       = "EUR",
  definition = "Net disposable income of private households in the region",
  data_kind  = "administrative",
}

input "persons_in_deprived_areas" {
  unit       = "persons",
  definition = "Residents of small areas among the most deprived fifth of the country",
  data_kind  = "administrative",
}

input "population_region" {
  unit       = "persons",
  definition = "Residents of the region that the city lies in",
  data_kind  = "administrative",
}

input "unemployed_12m" {
  unit       = "persons",
  definition = "Residents out of work for a year or more",
  data_kind  = "administrative",
}
