-- Urban security: sexual and domestic violence.

use "framework.inputs"
use "framework.urban_security.inputs"

indicator "sexual_violence_rate" {
  title      = "Recorded sexual violence",
  aliases    = { "Sexual violence", "Sexual offences", "Sex offences" },
  definition = "Recorded sexual violence in a year per 100 000 residents; read beside survey results since better "
               .. "reporting raises it",
  component  = "urban_security",
  theme      = "sexual_and_domestic_violence",
  unit       = "per 100 000 residents",
  better     = "neutral",
  formula    = per(100000, input.sexual_violence_offences, input.population),
  tier       = "core",
  burden     = 1,
  data_kind  = "administrative",
  source     = "police records",
  codes      = { eurostat = "crim_off_cat (country)", iccs = "0301" },
  related    = { "sole24_ic", "nl_nvi" },
}

indicator "public_harassment_share" {
  title      = "Sexual harassment in public",
  aliases    = { "Street harassment" },
  definition = "Women who were sexually harassed in a public place in the last 12 months",
  component  = "urban_security",
  theme      = "sexual_and_domestic_violence",
  unit       = "% of valid answers",
  better     = "lower",
  formula    = share(input.public_harassment_positive, input.public_harassment_valid),
  tier       = "core",
  burden     = 3,
  data_kind  = "survey",
  source     = "victim survey, women 16 and over",
  codes      = { sdg = "11.7.2" },
  related    = { "un_sdg", "ensu" },
}

indicator "domestic_violence_rate" {
  title      = "Recorded domestic violence",
  aliases    = { "Domestic violence", "Domestic abuse" },
  definition = "Recorded domestic violence incidents in a year per 100 000 residents; read beside survey results",
  component  = "urban_security",
  theme      = "sexual_and_domestic_violence",
  unit       = "per 100 000 residents",
  better     = "neutral",
  formula    = per(100000, input.domestic_violence_incidents, input.population),
  tier       = "supporting",
  burden     = 2,
  data_kind  = "administrative",
  source     = "police records with relation flag",
  population_at_risk = "residents",
}

indicator "refuge_place_rate" {
  title        = "Refuge places",
  aliases      = { "Shelter places", "Places in women's shelters" },
  definition   = "Family places in shelters for victims of domestic violence per 10 000 residents",
  component    = "urban_security",
  theme        = "sexual_and_domestic_violence",
  unit         = "per 10 000 residents",
  better       = "higher",
  formula      = per(10000, input.refuge_family_places, input.population),
  normalise    = goalposts { worst = 0, best = 1 },
  scale_source = "Council of Europe: one family place per 10 000 residents",
  tier         = "supporting",
  burden       = 1,
  data_kind    = "administrative",
  source       = "social services",
  population_at_risk = "residents",
}

-- What is entered for them.

input "domestic_violence_incidents" {
  unit       = "incidents",
  definition = "Incidents of domestic violence recorded in the year",
  data_kind  = "administrative",
}

input "public_harassment_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: yes",
  data_kind  = "survey",
  question   = "In the last 12 months, were you sexually harassed in a public place?",
}

input "public_harassment_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "In the last 12 months, were you sexually harassed in a public place?",
}

input "refuge_family_places" {
  unit       = "places",
  definition = "Places for a family in shelters for victims of domestic violence",
  data_kind  = "administrative",
}
