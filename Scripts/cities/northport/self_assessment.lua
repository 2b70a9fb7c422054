-- Northport is an invented city: its districts, offices and figures are made up. Nothing here is about a real place.
-- The same figures read by the reference framework alone: what Northport holds of it, and what it lacks.
-- Run:  assess run Scripts/cities/northport/self_assessment.lua
-- Then: assess guide Scripts/cities/northport/self_assessment.lua

city "Northport" { area = "NP", year = 2025 }

use "framework"

source "police" {
  file    = "data/police.csv",
  area    = "district",
  period  = "year",
  columns = {
    robbery_offences            = "robbery_offences",
    residential_burglaries      = "home_burglaries",
    bicycle_thefts              = "bicycle_thefts",
    domestic_violence_incidents = "domestic_violence_reports",
    hate_crimes                 = "hate_crimes",
  },
}

source "statistics" {
  file      = "data/statistics.csv",
  area      = "district",
  area_name = "district_name",
  period    = "year",
  columns   = {
    population              = "population",
    dwellings               = "dwellings",
    labour_force            = "labour_force",
    unemployed              = "unemployed",
    population_18_24        = "residents_18_24",
    early_leavers_18_24     = "early_leavers_18_24",
    population_15_24        = "residents_15_24",
    population_foreign_born = "residents_born_abroad",
    eligible_voters_local   = "entitled_voters",
    votes_cast_local        = "votes_cast",
    city_area_km2           = "land_area_km2",
    tourist_nights          = "overnight_stays",
  },
}

source "survey" {
  file    = "data/survey.csv",
  area    = "district",
  period  = "year",
  columns = {
    life_satisfaction_positive       = "life_satisfied",
    life_satisfaction_valid          = "life_satisfied_valid",
    trust_people_positive            = "trust_people",
    trust_people_valid               = "trust_people_valid",
    neighbourhood_belonging_positive = "belonging",
    neighbourhood_belonging_valid    = "belonging_valid",
    trust_municipality_positive      = "trust_municipality",
    trust_municipality_valid         = "trust_municipality_valid",
    safe_day_nbhd_positive           = "safe_by_day",
    safe_day_nbhd_valid              = "safe_by_day_valid",
    worry_burglary_positive          = "worried_burglary",
    worry_burglary_valid             = "worried_burglary_valid",
    avoid_places_positive            = "avoids_places",
    avoid_places_valid               = "avoids_places_valid",
  },
}

-- Where no ends of a scale are published, these are the council's own.

adjust "residential_burglary_rate" { normalise = goalposts { worst = 12, best = 1 } }
adjust "robbery_rate" { normalise = goalposts { worst = 400, best = 20 } }
adjust "bicycle_theft_rate" { normalise = goalposts { worst = 20, best = 2 } }
adjust "safe_day_nbhd_share" { normalise = goalposts { worst = 50, best = 100 } }
adjust "worry_burglary_share" { normalise = goalposts { worst = 60, best = 5 } }
adjust "avoid_places_share" { normalise = goalposts { worst = 60, best = 5 } }
adjust "trust_people_share" { normalise = goalposts { worst = 20, best = 90 } }
adjust "neighbourhood_belonging_share" { normalise = goalposts { worst = 30, best = 95 } }
adjust "trust_municipality_share" { normalise = goalposts { worst = 20, best = 80 } }
adjust "life_satisfaction_share" { normalise = goalposts { worst = 50, best = 100 } }

method { totals = { "NP" } }  -- the city is the sum of its districts
