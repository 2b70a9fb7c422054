-- Public space liveability: design and visibility.

use "framework.public_space_liveability.inputs"

indicator "street_lighting_share" {
  title      = "Lit streets",
  aliases    = { "Street lighting", "Lit street length" },
  definition = "Length of public street and path lit to the adopted standard",
  component  = "public_space_liveability",
  theme      = "design_and_visibility",
  unit       = "% of street length",
  better     = "higher",
  formula    = share(input.street_length_lit_km, input.street_length_km),
  tier       = "core",
  burden     = 1,
  data_kind  = "geospatial",
  source     = "lighting asset register",
  related    = { "safetipin", "metrac_wsa", "cpted_iso22341" },
}

indicator "light_repair_hours" {
  title      = "Time to repair a street light",
  aliases    = { "Street light repair time", "Street lighting repair time" },
  definition = "Mean time from report of a dark street light to repair",
  component  = "public_space_liveability",
  theme      = "design_and_visibility",
  unit       = "hours",
  better     = "lower",
  formula    = input.light_repair_hours_total / input.light_faults_repaired,
  tier       = "supporting",
  burden     = 1,
  data_kind  = "administrative",
  source     = "lighting contractor log",
}

indicator "audit_lighting_score" {
  title        = "Audited lighting",
  definition   = "Mean auditor rating of lighting at sampled spots after dark (0 none, 3 good)",
  component    = "public_space_liveability",
  theme        = "design_and_visibility",
  unit         = "points (0-3)",
  better       = "higher",
  formula      = input.audit_lighting_points / input.audit_sites_rated,
  normalise    = goalposts { worst = 0, best = 3 },
  scale_source = "the ends of its own scale",
  tier         = "supporting",
  burden       = 3,
  data_kind    = "checklist",
  source       = "safety audit on foot",
  related      = { "safetipin", "metrac_wsa", "cpted_iso22341" },
}

indicator "audit_openness_score" {
  title        = "Audited openness",
  definition   = "Mean auditor rating of clear sightlines at sampled spots (0 blocked, 3 open)",
  component    = "public_space_liveability",
  theme        = "design_and_visibility",
  unit         = "points (0-3)",
  better       = "higher",
  formula      = input.audit_openness_points / input.audit_sites_rated,
  normalise    = goalposts { worst = 0, best = 3 },
  scale_source = "the ends of its own scale",
  tier         = "supporting",
  burden       = 3,
  data_kind    = "checklist",
  source       = "safety audit on foot",
  related      = { "safetipin", "metrac_wsa", "cpted_iso22341" },
}

indicator "audit_eyes_score" {
  title        = "Eyes on the street",
  definition   = "Mean auditor rating of how many windows, doors and stalls overlook sampled spots (0 none, 3 many)",
  component    = "public_space_liveability",
  theme        = "design_and_visibility",
  unit         = "points (0-3)",
  better       = "higher",
  formula      = input.audit_eyes_points / input.audit_sites_rated,
  normalise    = goalposts { worst = 0, best = 3 },
  scale_source = "the ends of its own scale",
  tier         = "supporting",
  burden       = 3,
  data_kind    = "checklist",
  source       = "safety audit on foot",
  related      = { "safetipin", "cpted_iso22341" },
}

indicator "audit_walkpath_score" {
  title        = "Audited walking surface",
  definition   = "Mean auditor rating of the walking surface at sampled spots (0 none, 3 good)",
  component    = "public_space_liveability",
  theme        = "design_and_visibility",
  unit         = "points (0-3)",
  better       = "higher",
  formula      = input.audit_walkpath_points / input.audit_sites_rated,
  normalise    = goalposts { worst = 0, best = 3 },
  scale_source = "the ends of its own scale",
  tier         = "optional",
  burden       = 3,
  data_kind    = "checklist",
  source       = "safety audit on foot",
  related      = { "safetipin", "place_standard" },
}

indicator "safety_by_design_share" {
  title      = "Projects reviewed for safety",
  definition = "Public-space projects approved in the year that passed a documented crime-prevention design review",
  component  = "public_space_liveability",
  theme      = "design_and_visibility",
  unit       = "% of projects",
  better     = "higher",
  formula    = share(input.space_projects_reviewed, input.space_projects_approved),
  tier       = "core",
  burden     = 1,
  data_kind  = "administrative",
  source     = "planning department",
  related    = { "cpted_iso22341" },
}

indicator "active_frontage_share" {
  title      = "Active ground floors",
  definition = "Ground-floor frontage on main streets with doors or windows in use",
  component  = "public_space_liveability",
  theme      = "design_and_visibility",
  unit       = "% of frontage length",
  better     = "higher",
  formula    = share(input.active_frontage_m, input.main_street_frontage_m),
  tier       = "optional",
  burden     = 3,
  data_kind  = "geospatial",
  source     = "street survey; imagery",
  related    = { "cpted_iso22341", "un_public_space" },
}

-- What is entered for them.

input "active_frontage_m" {
  unit       = "m",
  definition = "Ground-floor frontage on main streets with doors or windows in use",
  data_kind  = "geospatial",
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

input "main_street_frontage_m" {
  unit       = "m",
  definition = "Ground-floor frontage on main streets",
  data_kind  = "geospatial",
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

input "street_length_lit_km" {
  unit       = "km",
  definition = "Public streets and paths lit to the adopted standard",
  data_kind  = "geospatial",
}
