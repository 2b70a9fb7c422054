-- Raw inputs that several themes of urban security read.

input "assault_offences" {
  unit       = "offences",
  definition = "Assaults recorded in the year",
  data_kind  = "administrative",
}

input "burglary_offences" {
  unit       = "offences",
  definition = "Burglaries of all kinds of premises recorded in the year",
  data_kind  = "administrative",
}

input "homicide_victims" {
  unit       = "homicides",
  definition = "Intentional homicides in the year, one for each victim",
  data_kind  = "administrative",
}

input "robbery_offences" {
  unit       = "offences",
  definition = "Robberies recorded in the year",
  data_kind  = "administrative",
}

input "sexual_violence_offences" {
  unit       = "offences",
  definition = "Sexual violence recorded in the year",
  data_kind  = "administrative",
}

input "theft_offences" {
  unit       = "offences",
  definition = "Thefts recorded in the year",
  data_kind  = "administrative",
}
