-- Raw inputs of public space liveability alone.

input "active_frontage_m" {
  unit       = "m",
  definition = "Ground-floor frontage on main streets with doors or windows in use",
  data_kind  = "geospatial",
}

input "adults_counted_after_dark" {
  unit       = "persons",
  definition = "Adults counted in the sampled public spaces after dark",
  data_kind  = "checklist",
}

input "audit_eyes_points" {
  unit       = "points",
  definition = "Sum of the auditors' marks, 0 to 3, for windows, doors and stalls that overlook the spot",
  data_kind  = "checklist",
}

input "audit_lighting_points" {
  unit       = "points",
  definition = "Sum of the auditors' marks, 0 to 3, for lighting after dark",
  data_kind  = "checklist",
}

input "audit_openness_points" {
  unit       = "points",
  definition = "Sum of the auditors' marks, 0 to 3, for clear sightlines",
  data_kind  = "checklist",
}

input "audit_sites_rated" {
  unit       = "sites",
  definition = "Spots that auditors rated",
  data_kind  = "checklist",
}

input "audit_walkpath_points" {
  unit       = "points",
  definition = "Sum of the auditors' marks, 0 to 3, for the walking surface",
  data_kind  = "checklist",
}

input "children_under12_near_playground" {
  unit       = "persons",
  definition = "Children under 12 who live within a walk of 400 m of a public playground",
  data_kind  = "geospatial",
}

input "cleanliness_satisfaction_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly satisfied",
  data_kind  = "survey",
  question   = "How satisfied are you with the cleanliness of your city?",
}

input "cleanliness_satisfaction_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How satisfied are you with the cleanliness of your city?",
}

input "cycle_network_km" {
  unit       = "km",
  definition = "Cycle paths and lanes",
  data_kind  = "geospatial",
}

input "defects_closed" {
  unit       = "defects",
  definition = "Defects in public space that were closed in the year",
  data_kind  = "administrative",
}

input "defects_fixed_on_time" {
  unit       = "defects",
  definition = "Defects in public space that were fixed within the published time",
  data_kind  = "administrative",
}

input "derelict_sites" {
  unit       = "sites",
  definition = "Abandoned buildings and plots that can be seen from the street",
  data_kind  = "geospatial",
}

input "fly_tipping_incidents" {
  unit       = "incidents",
  definition = "Dumped waste cleared in the year, by incident",
  data_kind  = "administrative",
}

input "graffiti_reports" {
  unit       = "reports",
  definition = "Reports of graffiti on public property in the year",
  data_kind  = "administrative",
}

input "green_area_public_m2" {
  unit       = "m²",
  definition = "Green area that everyone may enter",
  data_kind  = "geospatial",
}

input "green_satisfaction_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly satisfied",
  data_kind  = "survey",
  question   = "How satisfied are you with the parks and gardens of your city?",
}

input "green_satisfaction_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How satisfied are you with the parks and gardens of your city?",
}

input "light_faults_repaired" {
  unit       = "defects",
  definition = "Dark street lights repaired in the year",
  data_kind  = "administrative",
}

input "light_repair_hours_total" {
  unit       = "hours",
  definition = "Hours from report to repair, added up over the street lights repaired",
  data_kind  = "administrative",
}

input "litter_sites_failed" {
  unit       = "sites",
  definition = "Inspected street stretches that fail the adopted grade of cleanliness",
  data_kind  = "administrative",
}

input "litter_sites_inspected" {
  unit       = "sites",
  definition = "Street stretches inspected for cleanliness in the year",
  data_kind  = "administrative",
}

input "main_street_frontage_m" {
  unit       = "m",
  definition = "Ground-floor frontage on main streets",
  data_kind  = "geospatial",
}

input "open_public_space_area_km2" {
  unit       = "km²",
  definition = "Open public space: squares, parks, waterfronts",
  data_kind  = "geospatial",
}

input "outdoor_recreation_area_m2" {
  unit       = "m²",
  definition = "Public outdoor space for play and sport",
  data_kind  = "geospatial",
}

input "pedestrians_counted_day" {
  unit       = "persons",
  definition = "Pedestrians counted from 11 to 14 h at the central points",
  data_kind  = "geospatial",
}

input "pedestrians_counted_evening" {
  unit       = "persons",
  definition = "Pedestrians counted from 20 to 23 h at the same central points",
  data_kind  = "geospatial",
}

input "persons_near_public_space" {
  unit       = "persons",
  definition = "Residents within a walk of 400 m of an open public space",
  data_kind  = "geospatial",
}

input "population_under12" {
  unit       = "persons",
  definition = "Residents under 12",
  data_kind  = "geospatial",
}

input "public_space_satisfaction_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly satisfied",
  data_kind  = "survey",
  question   = "How satisfied are you with the squares, markets and pedestrian areas of your city?",
}

input "public_space_satisfaction_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How satisfied are you with the squares, markets and pedestrian areas of your city?",
}

input "road_deaths" {
  unit       = "deaths",
  definition = "People who died within 30 days of a road crash in the city, in the year",
  data_kind  = "administrative",
}

input "shop_units" {
  unit       = "units",
  definition = "Commercial units on the ground floor of shopping streets",
  data_kind  = "administrative",
}

input "shop_units_vacant" {
  unit       = "units",
  definition = "Commercial units on the ground floor of shopping streets that have been empty for over six months",
  data_kind  = "administrative",
}

input "space_codesign_level" {
  unit       = "level (0-4)",
  definition = "Women, youth, older and disabled people shape public-space projects: 0 not at all to 4 as a rule, "
               .. "with feedback",
  data_kind  = "checklist",
}

input "space_inventory_present" {
  unit       = "yes/no (1/0)",
  definition = "1 where a mapped list of public spaces updated in the last three years exists, else 0",
  data_kind  = "checklist",
}

input "space_projects_approved" {
  unit       = "projects",
  definition = "Public-space projects approved in the year",
  data_kind  = "administrative",
}

input "space_projects_reviewed" {
  unit       = "projects",
  definition = "Public-space projects approved in the year that passed a documented review of crime prevention by "
               .. "design",
  data_kind  = "administrative",
}

input "spaces_listed" {
  unit       = "spaces",
  definition = "Public spaces above 1 000 m² on the city's list",
  data_kind  = "administrative",
}

input "spaces_with_manager" {
  unit       = "spaces",
  definition = "Listed public spaces with a named manager and a plan for upkeep",
  data_kind  = "administrative",
}

input "street_area_km2" {
  unit       = "km²",
  definition = "Streets and paths",
  data_kind  = "geospatial",
}

input "street_length_30kmh_km" {
  unit       = "km",
  definition = "Streets with a limit of 30 km/h or less",
  data_kind  = "geospatial",
}

input "street_length_km" {
  unit       = "km",
  definition = "Public streets and paths",
  data_kind  = "geospatial",
}

input "street_length_lit_km" {
  unit       = "km",
  definition = "Public streets and paths lit to the adopted standard",
  data_kind  = "geospatial",
}

input "street_length_stepfree_km" {
  unit       = "km",
  definition = "Streets with a continuous footway without steps and of adequate width",
  data_kind  = "geospatial",
}

input "tree_canopy_area_km2" {
  unit       = "km²",
  definition = "Land under the crowns of trees",
  data_kind  = "geospatial",
}

input "vandalism_repair_eur" {
  unit       = "EUR",
  definition = "Municipal spending of the year to repair wilful damage to public property",
  data_kind  = "administrative",
}

input "walk_cycle_killed_serious" {
  unit       = "persons",
  definition = "Pedestrians and cyclists killed or seriously injured in the year",
  data_kind  = "administrative",
}

input "weekly_use_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: yes",
  data_kind  = "survey",
  question   = "In the last week, did you spend free time in a park, a square or at a waterfront of your city?",
}

input "weekly_use_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "In the last week, did you spend free time in a park, a square or at a waterfront of your city?",
}

input "women_counted_after_dark" {
  unit       = "persons",
  definition = "Women among the adults counted in the sampled public spaces after dark",
  data_kind  = "checklist",
}
