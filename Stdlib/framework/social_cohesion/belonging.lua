-- Social cohesion: belonging.

use "framework.inputs.social_cohesion"

indicator "neighbourhood_belonging_share" {
  title      = "Belonging to the neighbourhood",
  definition = "Adults who feel that they belong to their neighbourhood",
  component  = "social_cohesion",
  theme      = "belonging",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.neighbourhood_belonging_positive, input.neighbourhood_belonging_valid),
  tier       = "core",
  burden     = 3,
  data_kind  = "survey",
  source     = "representative resident survey",
  related    = { "bertelsmann_scr", "place_standard" },
}

indicator "stay_intention_share" {
  title      = "Wish to stay",
  definition = "Adults who want to live in the same neighbourhood in five years",
  component  = "social_cohesion",
  theme      = "belonging",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.stay_intention_positive, input.stay_intention_valid),
  tier       = "optional",
  burden     = 3,
  data_kind  = "survey",
  source     = "representative resident survey",
}
