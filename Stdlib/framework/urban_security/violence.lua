-- Urban security: violence.

use "framework.inputs"
use "framework.urban_security.inputs"

indicator "homicide_rate" {
  title        = "Homicide",
  aliases      = { "Homicides", "Intentional homicide", "Intentional homicides", "Murders" },
  definition   = "Victims of intentional homicide in a year per 100 000 residents",
  component    = "urban_security",
  theme        = "violence",
  unit         = "per 100 000 residents",
  better       = "lower",
  formula      = per(100000, input.homicide_victims, input.population),
  normalise    = goalposts { worst = 38, best = 0.3 },
  scale_source = "SDG Index 2025: lower bound and optimum of countries",
  tier         = "core",
  burden       = 1,
  data_kind    = "administrative",
  source       = "police records; cause-of-death register; pool three years in small cities",
  codes        = {
    eurostat = "crim_gen_reg (NUTS 3); urb_clivcon SA3005V",
    iccs = "0101",
    iso_37120 = "14.2 (2014)",
    sdg = "16.1.1",
  },
  related      = {
    "iso_37120", "un_cpi", "un_sdg", "gpi", "uspi", "ukpi", "mpi", "oecd_rwb", "sdr", "igarape_fragile",
    "eurostat_ua",
  },
}

indicator "assault_rate" {
  title      = "Assault",
  aliases    = { "Assaults", "Bodily injury" },
  definition = "Recorded assaults in a year per 100 000 residents",
  component  = "urban_security",
  theme      = "violence",
  unit       = "per 100 000 residents",
  better     = "lower",
  formula    = per(100000, input.assault_offences, input.population),
  tier       = "core",
  burden     = 1,
  data_kind  = "administrative",
  source     = "police records",
  codes      = { eurostat = "crim_gen_reg (NUTS 3)", iccs = "02011" },
  related    = { "rotterdam_wp", "nl_nvi", "kr_rsi", "berlin_atlas", "sole24_ic" },
}

indicator "robbery_rate" {
  title      = "Robbery",
  aliases    = { "Robberies" },
  definition = "Recorded robberies in a year per 100 000 residents",
  component  = "urban_security",
  theme      = "violence",
  unit       = "per 100 000 residents",
  better     = "lower",
  formula    = per(100000, input.robbery_offences, input.population),
  tier       = "core",
  burden     = 1,
  data_kind  = "administrative",
  source     = "police records",
  codes      = { eurostat = "crim_gen_reg (NUTS 3)", iccs = "0401" },
  related    = { "berlin_atlas", "sole24_ic", "nl_nvi", "kr_rsi", "mpi" },
}

indicator "violent_crime_rate" {
  title      = "Violent crime in total",
  aliases    = { "Violent crime", "Violent crimes", "Violent offences", "Violence against the person" },
  definition = "Recorded homicides, assaults, robberies and sexual violence in a year per 100 000 residents",
  component  = "urban_security",
  theme      = "violence",
  unit       = "per 100 000 residents",
  better     = "lower",
  formula    = per(
    100000,
    input.homicide_victims
      + input.assault_offences
      + input.robbery_offences
      + input.sexual_violence_offences,
    input.population
  ),
  tier       = "optional",
  burden     = 1,
  data_kind  = "administrative",
  source     = "police records",
  codes      = { iccs = "0101+02011+0301+0401", iso_37120 = "14.5 (2014)" },
  parts      = { "homicide_rate", "assault_rate", "robbery_rate", "sexual_violence_rate" },
  related    = { "iso_37120", "u4ssc", "uspi", "ukpi", "mpi", "monocle" },
}

indicator "weapon_offence_rate" {
  title      = "Offences with weapons",
  aliases    = { "Weapon offences" },
  definition = "Recorded offences in which a gun or knife was used or shown in a year per 100 000 residents",
  component  = "urban_security",
  theme      = "violence",
  unit       = "per 100 000 residents",
  better     = "lower",
  formula    = per(100000, input.weapon_offences, input.population),
  tier       = "supporting",
  burden     = 2,
  data_kind  = "administrative",
  source     = "police records with weapon flag",
  related    = { "mpi", "ukpi" },
}

indicator "assault_injury_rate" {
  title      = "Assault injuries seen in hospital",
  definition = "Emergency-department visits for assault injuries in a year per 100 000 residents",
  component  = "urban_security",
  theme      = "violence",
  unit       = "per 100 000 residents",
  better     = "lower",
  formula    = per(100000, input.assault_emergency_visits, input.population),
  tier       = "supporting",
  burden     = 3,
  data_kind  = "administrative",
  source     = "hospital records without names",
  related    = { "un_usm" },
}

-- What is entered for them.

input "assault_emergency_visits" {
  unit       = "visits",
  definition = "Visits to emergency departments in the year for injuries from assault",
  data_kind  = "administrative",
}

input "weapon_offences" {
  unit       = "offences",
  definition = "Recorded offences in which a gun or knife was used or shown",
  data_kind  = "administrative",
}
