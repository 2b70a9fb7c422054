-- Raw inputs that several components read.

input "built_up_area_km2" {
  unit       = "km²",
  definition = "Built-up land",
  data_kind  = "geospatial",
}

input "city_area_km2" {
  unit       = "km²",
  definition = "Land inside the administrative border",
  data_kind  = "geospatial",
}

input "daytime_population" {
  unit       = "persons",
  definition = "People present in the city on a working day: residents who stay, commuters and visitors",
  data_kind  = "geospatial",
}

input "dwellings" {
  unit       = "dwellings",
  definition = "Dwellings in the housing stock",
  data_kind  = "administrative",
}

input "labour_force" {
  unit       = "persons",
  definition = "Residents who work or look for work",
  data_kind  = "administrative",
}

input "offences_mapped" {
  unit       = "offences",
  definition = "Recorded offences with usable coordinates or a street address",
  data_kind  = "geospatial",
}

input "offences_recorded" {
  unit       = "offences",
  definition = "All offences recorded in the year",
  data_kind  = "administrative",
}

input "population" {
  unit       = "persons",
  definition = "Usual residents, at mid-year or on 1 January",
  data_kind  = "geospatial",
}

input "population_15_24" {
  unit       = "persons",
  definition = "Residents aged 15 to 24",
  data_kind  = "administrative",
}

input "security_spending_eur" {
  unit       = "EUR",
  definition = "Municipal spending of the year on security and prevention",
  data_kind  = "administrative",
}
