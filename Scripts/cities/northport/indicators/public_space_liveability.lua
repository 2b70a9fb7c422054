-- Public space liveability: how well streets and squares work every day, by night as by day.

indicator "green_space_access_share" {
  title      = "Live near a green space",
  definition = "Residents with a public green space within 400 m on foot.",
  component  = "public_space_liveability",
  theme      = "supply_and_access",
  unit       = "% of residents",
  better     = "higher",
  formula    = share(input.residents_near_green_space, input.population),
  normalise  = goalposts { worst = 50, best = 100 },
  source     = "works",
}

indicator "street_lighting_share" {
  title      = "Lit streets",
  definition = "Length of public streets and paths that are lit to the adopted standard.",
  component  = "public_space_liveability",
  theme      = "design_and_visibility",
  unit       = "% of street length",
  better     = "higher",
  formula    = share(input.street_length_lit_km, input.street_length_km),
  normalise  = goalposts { worst = 60, best = 100 },
  source     = "works",
}

indicator "light_repair_hours" {
  title      = "Hours until a street light works again",
  definition = "Mean time from the report of a dark street light to its repair.",
  component  = "public_space_liveability",
  theme      = "design_and_visibility",
  unit       = "hours",
  better     = "lower",
  formula    = input.light_repair_hours_total / input.lights_repaired,
  normalise  = goalposts { worst = 96, best = 12 },
  source     = "works",
}

indicator "litter_report_rate" {
  title      = "Litter reported",
  definition = "Reports of litter and dumped waste in a year per 1,000 residents.",
  component  = "public_space_liveability",
  theme      = "upkeep_and_incivilities",
  unit       = "per 1 000 residents",
  better     = "lower",
  formula    = per(1000, input.litter_reports, input.population),
  normalise  = goalposts { worst = 60, best = 5 },
  source     = "works",
}

indicator "pedestrian_injury_rate" {
  title      = "Pedestrians hurt in traffic",
  definition = "People on foot injured in traffic in a year per 10,000 residents.",
  component  = "public_space_liveability",
  theme      = "traffic_safety_and_walking",
  unit       = "per 10 000 residents",
  better     = "lower",
  formula    = per(10000, input.pedestrians_injured, input.population),
  normalise  = goalposts { worst = 14, best = 1 },
  source     = "works",
}

indicator "public_space_satisfaction_share" {
  title      = "Content with streets and squares",
  definition = "Adults who are fairly or very content with the public space of their district.",
  component  = "public_space_liveability",
  theme      = "use_and_vitality",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.public_space_satisfied, input.public_space_satisfied_valid),
  normalise  = goalposts { worst = 30, best = 95 },
  source     = "survey",
}
