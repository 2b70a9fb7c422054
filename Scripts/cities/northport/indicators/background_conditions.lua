-- Background conditions: a lens to read the rest by. Shown, never scored.

indicator "population" {
  title      = "Residents",
  definition = "Registered residents at the end of the year.",
  component  = "background_conditions",
  theme      = "people",
  unit       = "residents",
  better     = "neutral",
  formula    = input.population,
  source     = "statistics",
}

indicator "population_change" {
  title      = "Growth within a year",
  definition = "Change of the number of residents since the year before.",
  component  = "background_conditions",
  theme      = "people",
  unit       = "% since the year before",
  better     = "neutral",
  formula    = change(input.population),
  source     = "statistics",
}

indicator "young_residents_share" {
  title      = "Young residents",
  definition = "Residents of 15 to 24 years.",
  component  = "background_conditions",
  theme      = "people",
  unit       = "% of residents",
  better     = "neutral",
  formula    = share(input.residents_15_24, input.population),
  source     = "statistics",
}

indicator "born_abroad_share" {
  title      = "Residents born abroad",
  definition = "Residents who were born in another country.",
  component  = "background_conditions",
  theme      = "people",
  unit       = "% of residents",
  better     = "neutral",
  formula    = share(input.residents_born_abroad, input.population),
  source     = "statistics",
}

indicator "density" {
  title      = "Density",
  definition = "Residents per square kilometre of land.",
  component  = "background_conditions",
  theme      = "land_and_form",
  unit       = "residents per km²",
  better     = "neutral",
  formula    = input.population / input.land_area_km2,
  source     = "statistics",
}

indicator "overnight_stays_per_resident" {
  title      = "Overnight stays",
  definition = "Nights that visitors spent in hotels and hostels in a year, per resident; known for the city only.",
  component  = "background_conditions",
  theme      = "visitors_and_flows",
  unit       = "nights per resident",
  better     = "neutral",
  formula    = input.overnight_stays / input.population,
  source     = "statistics",
}
