-- What Northport's five files hold of the reference framework, with its names on the left and the files' on the right.

source "police" {
  file    = "data/police.csv",
  area    = "district",
  period  = "year",
  owner   = "Police district Northport, analysis unit",
  columns = {
    robbery_offences              = "robbery_offences",
    residential_burglaries        = "home_burglaries",
    bicycle_thefts                = "bicycle_thefts",
    violent_offences_recorded     = "violent_offences",
    domestic_violence_incidents   = "domestic_violence_reports",
    hate_crimes                   = "hate_crimes",
    police_priority_calls         = "emergency_calls",
    police_response_minutes_total = "emergency_minutes_total",
  },
}

source "statistics" {
  file      = "data/statistics.csv",
  area      = "district",
  area_name = "district_name",
  period    = "year",
  owner     = "Statistics office",
  columns   = {
    population            = "population",
    dwellings             = "dwellings",
    labour_force          = "labour_force",
    unemployed            = "unemployed",
    population_18_24      = "residents_18_24",
    early_leavers_18_24   = "early_leavers_18_24",
    population_15_24      = "residents_15_24",
    eligible_voters_local = "entitled_voters",
    votes_cast_local      = "votes_cast",
    city_area_km2         = "land_area_km2",
    tourist_nights        = "overnight_stays",
  },
}

source "survey" {  -- asked every second year
  file    = "data/survey.csv",
  area    = "district",
  period  = "year",
  owner   = "Residents' survey, mayor's office",
  columns = {
    life_satisfaction_positive         = "life_satisfied",
    life_satisfaction_valid            = "life_satisfied_valid",
    trust_people_positive              = "trust_people",
    trust_people_valid                 = "trust_people_valid",
    neighbourhood_belonging_positive   = "belonging",
    neighbourhood_belonging_valid      = "belonging_valid",
    discrimination_experience_positive = "discriminated",
    discrimination_experience_valid    = "discriminated_valid",
    trust_municipality_positive        = "trust_municipality",
    trust_municipality_valid           = "trust_municipality_valid",
    public_space_satisfaction_positive = "public_space_satisfied",
    public_space_satisfaction_valid    = "public_space_satisfied_valid",
    safe_day_nbhd_positive             = "safe_by_day",
    safe_day_nbhd_valid                = "safe_by_day_valid",
    safe_night_nbhd_positive_women     = "safe_dark_women",
    safe_night_nbhd_valid_women        = "safe_dark_women_valid",
    safe_night_nbhd_positive_men       = "safe_dark_men",
    safe_night_nbhd_valid_men          = "safe_dark_men_valid",
    worry_burglary_positive            = "worried_burglary",
    worry_burglary_valid               = "worried_burglary_valid",
    avoid_places_positive              = "avoids_places",
    avoid_places_valid                 = "avoids_places_valid",
    victimisation_positive             = "victim",
    victimisation_valid                = "victim_valid",
  },
}

source "works" {
  file    = "data/works.csv",
  area    = "Stadtteil",
  period  = "Jahr",
  owner   = "Works department",
  columns = {
    street_length_km     = "Straßenlänge (km)",
    street_length_lit_km = "davon beleuchtet (km)",
  },
}

source "checklist" {
  file    = "data/checklist.csv",
  period  = "year",
  owner   = "Prevention council",
  columns = { security_strategy_level = "prevention_strategy_level" },
}
