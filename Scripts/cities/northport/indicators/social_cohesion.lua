-- Social cohesion: ties between people, and between people and their city.

indicator "trust_people_share" {
  title      = "Trust other people",
  definition = "Adults who agree that most people in the city can be trusted.",
  component  = "social_cohesion",
  theme      = "networks_and_trust",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.trust_people, input.trust_people_valid),
  normalise  = goalposts { worst = 20, best = 90 },
  source     = "survey",
}

indicator "neighbourhood_belonging_share" {
  title      = "Belong to their neighbourhood",
  definition = "Adults who feel that they belong to the place where they live.",
  component  = "social_cohesion",
  theme      = "belonging",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.belonging, input.belonging_valid),
  normalise  = goalposts { worst = 30, best = 95 },
  source     = "survey",
}

indicator "discrimination_share" {
  title      = "Felt discriminated against",
  definition = "Adults who felt treated worse for who they are in the last 12 months.",
  component  = "social_cohesion",
  theme      = "acceptance_of_diversity",
  unit       = "% of valid answers",
  better     = "lower",
  formula    = share(input.discriminated, input.discriminated_valid),
  normalise  = goalposts { worst = 30, best = 2 },
  source     = "survey",
}

indicator "local_turnout_share" {
  title      = "Turnout in local elections",
  definition = "Votes cast for the city council or the district councils, of those entitled to vote.",
  component  = "social_cohesion",
  theme      = "participation_and_solidarity",
  unit       = "% of entitled voters",
  better     = "higher",
  formula    = share(input.votes_cast, input.entitled_voters),
  normalise  = goalposts { worst = 25, best = 80 },
  source     = "statistics",
}

indicator "volunteering_share" {
  title      = "Volunteer",
  definition = "Adults who did unpaid work for a club or group in the last 12 months.",
  component  = "social_cohesion",
  theme      = "participation_and_solidarity",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.volunteered, input.volunteered_valid),
  normalise  = goalposts { worst = 5, best = 50 },
  source     = "survey",
}

indicator "trust_municipality_share" {
  title      = "Trust the city administration",
  definition = "Adults who rather or fully trust the city administration.",
  component  = "social_cohesion",
  theme      = "institutional_trust_and_fairness",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.trust_municipality, input.trust_municipality_valid),
  normalise  = goalposts { worst = 20, best = 90 },
  source     = "survey",
}

indicator "tension_monitoring_level" {
  title      = "Watch for tension between groups",
  definition = "0 nobody does, 1 by chance, 2 an agreed routine, 3 with a yearly report, 4 reviewed with residents.",
  component  = "social_cohesion",
  theme      = "tension_and_repair",
  unit       = "level (0-4)",
  better     = "higher",
  formula    = input.tension_monitoring_level,
  normalise  = goalposts { worst = 0, best = 4 },
  source     = "checklist",
}
