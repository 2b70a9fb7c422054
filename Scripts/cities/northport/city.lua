-- Northport is an invented city: its districts, offices and figures are made up. Nothing here is about a real place.
-- It shows a whole assessment: five sources, six components in a module each, and the city's own choices below.
-- Run:  assess run Scripts/cities/northport/city.lua [--area NP2] [--area all] [--period 2023]

city "Northport" { area = "NP", year = 2025 }

-- Who keeps the figures, and what their columns are called.

source "police" {
  file   = "data/police.csv",
  area   = "district",
  period = "year",
  owner  = "Police district Northport, analysis unit",
}

source "statistics" {
  file      = "data/statistics.csv",
  area      = "district",
  area_name = "district_name",
  period    = "year",
  owner     = "Statistics office",
}

source "survey" {  -- asked every second year
  file   = "data/survey.csv",
  area   = "district",
  period = "year",
  owner  = "Residents' survey, mayor's office",
}

source "works" {  -- comes from a German program: semicolons, decimal commas, its own headers
  file    = "data/works.csv",
  area    = "Stadtteil",
  period  = "Jahr",
  columns = {
    street_length_km           = "Straßenlänge (km)",
    street_length_lit_km       = "davon beleuchtet (km)",
    lights_repaired            = "Reparierte Leuchten",
    light_repair_hours_total   = "Reparaturdauer gesamt (h)",
    litter_reports             = "Müllmeldungen",
    residents_near_green_space = "Einwohner nahe Grünfläche",
    pedestrians_injured        = "Verletzte Fußgänger",
  },
  owner   = "Works department",
}

source "checklist" {  -- names no district: every line is about the city
  file   = "data/checklist.csv",
  period = "year",
  owner  = "Prevention council",
}

-- What is measured. A poll can hold a vote on it, and a new version follow it.

use "northport_framework"

-- What Northport does its own way.

adjust "safe_after_dark_share" { weight = 2 }  -- the council's question of the year

adjust "home_burglary_rate" {
  definition = "Break-ins into homes, attempts included, per 1,000 homes; sheds and cellars are not counted.",
  normalise  = goalposts { worst = 10, best = 1 },  -- the region's police use these ends
}

drop "night_transport_level"  -- there are no night buses to judge

weights {
  urban_security  = 2,
  sense_of_safety = 2,
  violence        = 2,
}

method {
  aggregate        = { index = geometric() },  -- a weak component is not bought off by strong ones
  minimum_coverage = { component = 0.5, index = 0.65 },
  totals           = { "NP" },                 -- the city is the sum of its districts
}
