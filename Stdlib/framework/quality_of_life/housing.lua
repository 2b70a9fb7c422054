-- Quality of life: housing.

use "framework.inputs"

indicator "housing_overburden_share" {
  title        = "Housing cost overburden",
  aliases      = { "Housing cost overburden rate" },
  definition   = "Residents whose housing takes more than 40 % of disposable household income",
  component    = "quality_of_life",
  theme        = "housing",
  unit         = "% of residents",
  better       = "lower",
  formula      = share(input.persons_housing_overburdened, input.population),
  normalise    = goalposts { worst = 25.6, best = 4.6 },
  scale_source = "SDG Index 2025: lower bound and optimum of countries, for rents",
  tier         = "core",
  burden       = 2,
  data_kind    = "administrative",
  source       = "income survey; modelled from registers",
  codes        = { eurostat = "ilc_lvho07a (country)" },
  related      = { "sdr", "u4ssc" },
}

indicator "overcrowding_share" {
  title      = "Overcrowded homes",
  aliases    = { "Overcrowding", "Overcrowding rate", "Overcrowded dwellings" },
  definition = "Residents in dwellings with fewer rooms than the household needs",
  component  = "quality_of_life",
  theme      = "housing",
  unit       = "% of residents",
  better     = "lower",
  formula    = share(input.persons_overcrowded, input.population),
  tier       = "supporting",
  burden     = 2,
  data_kind  = "administrative",
  source     = "census; income survey",
  codes      = { eurostat = "ilc_lvho05a (country)" },
  related    = { "oecd_rwb" },
}

indicator "homelessness_rate" {
  title      = "Homelessness",
  aliases    = { "Homeless people", "Homeless persons" },
  definition = "People sleeping rough or in emergency shelter on the count night per 100 000 residents",
  component  = "quality_of_life",
  theme      = "housing",
  unit       = "per 100 000 residents",
  better     = "lower",
  formula    = per(100000, input.homeless_persons, input.population),
  tier       = "core",
  burden     = 2,
  data_kind  = "administrative",
  source     = "shelter records and point-in-time count",
  codes      = { iso_37120 = "15.2 (2014)" },
  related    = { "iso_37120" },
}

indicator "housing_ease_share" {
  title      = "Ease of finding affordable housing",
  definition = "Adults who agree that good housing at a fair price is easy to find",
  component  = "quality_of_life",
  theme      = "housing",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.housing_ease_positive, input.housing_ease_valid),
  tier       = "supporting",
  burden     = 2,
  data_kind  = "survey",
  source     = "representative resident survey",
  codes      = { eurostat = "urb_percep PS2032V+PS2033V" },
  related    = { "eu_qol_cities" },
}

indicator "vacant_dwelling_share" {
  title      = "Long-empty dwellings",
  aliases    = { "Vacant dwellings", "Vacant homes", "Empty homes" },
  definition = "Dwellings empty for more than a year out of the housing stock",
  component  = "quality_of_life",
  theme      = "housing",
  unit       = "% of dwellings",
  better     = "lower",
  formula    = share(input.dwellings_vacant_1y, input.dwellings),
  tier       = "supporting",
  burden     = 2,
  data_kind  = "administrative",
  source     = "land and tax registers; utility records",
}

-- What is entered for them.

input "dwellings_vacant_1y" {
  unit       = "dwellings",
  definition = "Dwellings that have been empty for more than a year",
  data_kind  = "administrative",
}

input "homeless_persons" {
  unit       = "persons",
  definition = "People sleeping rough or in an emergency shelter on the night of the count",
  data_kind  = "administrative",
}

input "housing_ease_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: strongly or somewhat agree",
  data_kind  = "survey",
  question   = "Do you agree that it is easy to find good housing at a fair price in your city?",
}

input "housing_ease_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "Do you agree that it is easy to find good housing at a fair price in your city?",
}

input "persons_housing_overburdened" {
  unit       = "persons",
  definition = "Residents whose housing takes more than 40 % of their household's disposable income",
  data_kind  = "administrative",
}

input "persons_overcrowded" {
  unit       = "persons",
  definition = "Residents in dwellings with fewer rooms than their household needs",
  data_kind  = "administrative",
}
