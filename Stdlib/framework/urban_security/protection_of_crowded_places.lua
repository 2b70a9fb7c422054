-- Urban security: protection of crowded places.

indicator "vulnerability_assessed_share" {
  title      = "Crowded places assessed",
  definition = "Listed crowded places with a vulnerability assessment in the last three years",
  component  = "urban_security",
  theme      = "protection_of_crowded_places",
  unit       = "% of listed places",
  better     = "higher",
  formula    = share(input.crowded_places_assessed, input.crowded_places_listed),
  tier       = "core",
  burden     = 2,
  data_kind  = "administrative",
  source     = "city security office; police (restricted)",
  related    = { "eu_vat" },
}

indicator "event_plan_share" {
  title      = "Events with a safety plan",
  definition = "Public events above the size limit held with an approved safety plan",
  component  = "urban_security",
  theme      = "protection_of_crowded_places",
  unit       = "% of large events",
  better     = "higher",
  formula    = share(input.events_with_safety_plan, input.large_events_held),
  tier       = "supporting",
  burden     = 1,
  data_kind  = "administrative",
  source     = "event permits",
  related    = { "eu_vat" },
}

indicator "exercise_count" {
  title      = "Joint exercises",
  definition = "Multi-agency security or crisis exercises held in the year",
  component  = "urban_security",
  theme      = "protection_of_crowded_places",
  unit       = "exercises per year",
  better     = "higher",
  formula    = input.joint_exercises,
  tier       = "supporting",
  burden     = 1,
  data_kind  = "administrative",
  source     = "crisis management office",
  related    = { "undrr_scorecard" },
}

-- What is entered for them.

input "crowded_places_assessed" {
  unit       = "places",
  definition = "Listed crowded places whose vulnerability was assessed in the last three years",
  data_kind  = "administrative",
}

input "crowded_places_listed" {
  unit       = "places",
  definition = "Crowded places on the city's list",
  data_kind  = "administrative",
}

input "events_with_safety_plan" {
  unit       = "events",
  definition = "Large public events of the year held with an approved safety plan",
  data_kind  = "administrative",
}

input "joint_exercises" {
  unit       = "exercises",
  definition = "Security or crisis exercises of several agencies held in the year",
  data_kind  = "administrative",
}

input "large_events_held" {
  unit       = "events",
  definition = "Public events above the size limit held in the year",
  data_kind  = "administrative",
}
