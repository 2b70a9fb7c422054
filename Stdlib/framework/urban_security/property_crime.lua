-- Urban security: property crime.

use "framework.inputs"
use "framework.urban_security.inputs"

indicator "residential_burglary_rate" {
  title      = "Residential burglary",
  aliases    = {
    "Home burglary", "Home burglaries", "Domestic burglary", "Domestic burglaries", "Residential burglaries",
    "Burglary of private homes",
  },
  definition = "Recorded burglaries of private homes in a year per 1 000 dwellings",
  component  = "urban_security",
  theme      = "property_crime",
  unit       = "per 1 000 dwellings",
  better     = "lower",
  formula    = per(1000, input.residential_burglaries, input.dwellings),
  tier       = "core",
  burden     = 1,
  data_kind  = "administrative",
  source     = "police records",
  codes      = { eurostat = "crim_gen_reg (NUTS 3)", iccs = "05012" },
  related    = { "rotterdam_wp", "berlin_atlas", "sole24_ic", "en_imd_crime" },
}

indicator "theft_rate" {
  title      = "Theft",
  aliases    = { "Thefts" },
  definition = "Recorded thefts in a year per 100 000 residents",
  component  = "urban_security",
  theme      = "property_crime",
  unit       = "per 100 000 residents",
  better     = "lower",
  formula    = per(100000, input.theft_offences, input.population),
  tier       = "core",
  burden     = 1,
  data_kind  = "administrative",
  source     = "police records",
  codes      = { eurostat = "crim_gen_reg (NUTS 3)", iccs = "0502" },
  parts      = { "pickpocket_rate", "vehicle_theft_rate", "bicycle_theft_rate" },
  related    = { "un_cpi", "rotterdam_wp", "sole24_ic", "nl_nvi", "kr_rsi", "en_imd_crime" },
}

indicator "pickpocket_rate" {
  title      = "Pickpocketing",
  aliases    = { "Pickpocket", "Theft from the person", "Pickpocketing offences" },
  definition = "Recorded thefts from the person in a year per 100 000 people present by day",
  component  = "urban_security",
  theme      = "property_crime",
  unit       = "per 100 000 daytime population",
  better     = "lower",
  formula    = per(100000, input.pickpocket_offences, input.daytime_population),
  tier       = "supporting",
  burden     = 1,
  data_kind  = "administrative",
  source     = "police records",
  related    = { "sole24_ic", "barcelona_evamb" },
}

indicator "vehicle_theft_rate" {
  title      = "Vehicle theft",
  aliases    = { "Car theft", "Car thefts", "Theft of motor vehicles", "Motor vehicle theft" },
  definition = "Recorded thefts of motor vehicles in a year per 1 000 registered vehicles",
  component  = "urban_security",
  theme      = "property_crime",
  unit       = "per 1 000 vehicles",
  better     = "lower",
  formula    = per(1000, input.vehicle_thefts, input.vehicles_registered),
  tier       = "supporting",
  burden     = 1,
  data_kind  = "administrative",
  source     = "police records; vehicle register",
  codes      = { eurostat = "crim_gen_reg (NUTS 3)", iccs = "050211" },
  related    = { "sole24_ic", "berlin_atlas" },
}

indicator "bicycle_theft_rate" {
  title      = "Bicycle theft",
  aliases    = { "Bicycle theft", "Bicycle thefts", "Bike theft", "Bike thefts" },
  definition = "Recorded bicycle thefts in a year per 1 000 residents",
  component  = "urban_security",
  theme      = "property_crime",
  unit       = "per 1 000 residents",
  better     = "lower",
  formula    = per(1000, input.bicycle_thefts, input.population),
  tier       = "optional",
  burden     = 1,
  data_kind  = "administrative",
  source     = "police records; insurers",
  related    = { "berlin_atlas" },
}

indicator "property_damage_rate" {
  title      = "Wilful damage",
  aliases    = { "Criminal damage", "Vandalism", "Damage to property" },
  definition = "Recorded wilful damage to property in a year per 100 000 residents",
  component  = "urban_security",
  theme      = "property_crime",
  unit       = "per 100 000 residents",
  better     = "lower",
  formula    = per(100000, input.property_damage_offences, input.population),
  tier       = "core",
  burden     = 1,
  data_kind  = "administrative",
  source     = "police records",
  related    = { "rotterdam_wp", "berlin_atlas", "nl_nvi", "en_imd_crime" },
}

indicator "property_crime_rate" {
  title      = "Property crime in total",
  aliases    = { "Property crime", "Property crimes", "Crimes against property" },
  definition = "Recorded burglaries, thefts and wilful damage in a year per 100 000 residents",
  component  = "urban_security",
  theme      = "property_crime",
  unit       = "per 100 000 residents",
  better     = "lower",
  formula    = per(
    100000,
    input.burglary_offences + input.theft_offences + input.property_damage_offences,
    input.population
  ),
  tier       = "optional",
  burden     = 1,
  data_kind  = "administrative",
  source     = "police records",
  codes      = { iccs = "0501+0502", iso_37120 = "14.3 (2014)" },
  parts      = {
    "theft_rate", "property_damage_rate", "residential_burglary_rate", "vehicle_theft_rate", "bicycle_theft_rate",
    "pickpocket_rate",
  },
  related    = { "iso_37120" },
}

-- What is entered for them.

input "bicycle_thefts" {
  unit       = "offences",
  definition = "Bicycle thefts recorded in the year",
  data_kind  = "administrative",
}

input "pickpocket_offences" {
  unit       = "offences",
  definition = "Thefts from the person recorded in the year",
  data_kind  = "administrative",
}

input "property_damage_offences" {
  unit       = "offences",
  definition = "Cases of wilful damage to property recorded in the year",
  data_kind  = "administrative",
}

input "residential_burglaries" {
  unit       = "offences",
  definition = "Burglaries of private homes recorded in the year",
  data_kind  = "administrative",
}

input "vehicle_thefts" {
  unit       = "offences",
  definition = "Thefts of motor vehicles recorded in the year",
  data_kind  = "administrative",
}

input "vehicles_registered" {
  unit       = "vehicles",
  definition = "Motor vehicles registered in the city",
  data_kind  = "administrative",
}
