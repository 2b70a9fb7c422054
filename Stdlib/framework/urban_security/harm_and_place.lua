-- Urban security: harm and place.

use "framework.inputs"
use "framework.urban_security.inputs"

indicator "crime_harm_score" {
  title      = "Harm-weighted crime",
  aliases    = { "Crime harm index" },
  definition = "Recorded crimes weighted by a national seriousness scale (days) per 1 000 residents",
  component  = "urban_security",
  theme      = "harm_and_place",
  unit       = "harm days per 1 000 residents",
  better     = "lower",
  formula    = per(
    1000,
    input.harm_days_homicide * input.homicide_victims
      + input.harm_days_sexual * input.sexual_violence_offences
      + input.harm_days_assault * input.assault_offences
      + input.harm_days_robbery * input.robbery_offences
      + input.harm_days_burglary * input.burglary_offences
      + input.harm_days_theft * input.theft_offences,
    input.population
  ),
  tier       = "supporting",
  burden     = 2,
  data_kind  = "administrative",
  source     = "police records and sentencing guide",
  related    = { "ons_css", "cambridge_chi", "nl_nvi", "ca_csi" },
}

indicator "crime_concentration_share" {
  title      = "Concentration of crime",
  aliases    = { "Crime concentration" },
  definition = "Mapped offences that fall on the busiest 5 % of street segments",
  component  = "urban_security",
  theme      = "harm_and_place",
  unit       = "% of mapped offences",
  better     = "neutral",
  formula    = share(input.offences_top5pct_segments, input.offences_mapped),
  tier       = "supporting",
  burden     = 3,
  data_kind  = "geospatial",
  source     = "geocoded police records",
}

indicator "public_space_crime_share" {
  title      = "Crime in public space",
  definition = "Recorded offences that took place in public space out of all recorded offences",
  component  = "urban_security",
  theme      = "harm_and_place",
  unit       = "% of recorded offences",
  better     = "neutral",
  formula    = share(input.offences_in_public_space, input.offences_recorded),
  tier       = "core",
  burden     = 2,
  data_kind  = "administrative",
  source     = "police records with place code",
  related    = { "berlin_atlas" },
}

-- What is entered for them.

input "harm_days_assault" {
  unit       = "days per offence",
  definition = "Seriousness of an assault on the national scale",
  data_kind  = "administrative",
}

input "harm_days_burglary" {
  unit       = "days per offence",
  definition = "Seriousness of a burglary on the national scale",
  data_kind  = "administrative",
}

input "harm_days_homicide" {
  unit       = "days per offence",
  definition = "Seriousness of a homicide on the national scale",
  data_kind  = "administrative",
}

input "harm_days_robbery" {
  unit       = "days per offence",
  definition = "Seriousness of a robbery on the national scale",
  data_kind  = "administrative",
}

input "harm_days_sexual" {
  unit       = "days per offence",
  definition = "Seriousness of sexual violence on the national scale",
  data_kind  = "administrative",
}

input "harm_days_theft" {
  unit       = "days per offence",
  definition = "Seriousness of a theft on the national scale",
  data_kind  = "administrative",
}

input "offences_in_public_space" {
  unit       = "offences",
  definition = "Recorded offences that took place in public space",
  data_kind  = "administrative",
}

input "offences_top5pct_segments" {
  unit       = "offences",
  definition = "Mapped offences on the busiest 5 % of street segments",
  data_kind  = "geospatial",
}
