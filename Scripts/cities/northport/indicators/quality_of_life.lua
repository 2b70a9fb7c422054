-- Quality of life: the ground on which security grows.

indicator "life_satisfaction_share" {
  title      = "Content with life in the city",
  definition = "Adults who are fairly or very content with their life in Northport.",
  component  = "quality_of_life",
  theme      = "overall_satisfaction",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.life_satisfied, input.life_satisfied_valid),
  normalise  = goalposts { worst = 50, best = 100 },
  source     = "survey",
}

indicator "early_mortality_rate" {
  title      = "Deaths before 75",
  definition = "Deaths of residents under 75 in a year per 10,000 residents of that age; known for the city only.",
  component  = "quality_of_life",
  theme      = "health_and_wellbeing",
  unit       = "per 10 000 residents under 75",
  better     = "lower",
  formula    = per(10000, input.deaths_under_75, input.residents_under_75),
  normalise  = goalposts { worst = 45, best = 10 },
  source     = "statistics",
}

indicator "unemployment_share" {
  title      = "Unemployment",
  definition = "Residents out of work, of those in work or looking for it.",
  component  = "quality_of_life",
  theme      = "work_and_income",
  unit       = "% of the labour force",
  better     = "lower",
  formula    = share(input.unemployed, input.labour_force),
  normalise  = goalposts { worst = 15, best = 2 },
  source     = "statistics",
}

indicator "low_income_share" {
  title      = "Households with a low income",
  definition = "Households below 60 per cent of the national middle income.",
  component  = "quality_of_life",
  theme      = "work_and_income",
  unit       = "% of households",
  better     = "lower",
  formula    = share(input.low_income_households, input.households),
  normalise  = goalposts { worst = 30, best = 5 },
  source     = "statistics",
}

indicator "early_leavers_share" {
  title      = "Early leavers from education",
  definition = "Residents of 18 to 24 years without a school leaving certificate who are not in training.",
  component  = "quality_of_life",
  theme      = "education_and_skills",
  unit       = "% of residents 18-24",
  better     = "lower",
  formula    = share(input.early_leavers_18_24, input.residents_18_24),
  normalise  = goalposts { worst = 20, best = 2 },
  source     = "statistics",
}

indicator "housing_cost_share" {
  title      = "Households burdened by housing costs",
  definition = "Households that spend more than 40 per cent of their income on housing.",
  component  = "quality_of_life",
  theme      = "housing",
  unit       = "% of households",
  better     = "lower",
  formula    = share(input.housing_cost_burdened_households, input.households),
  normalise  = goalposts { worst = 40, best = 5 },
  source     = "statistics",
}

indicator "transport_satisfaction_share" {
  title      = "Content with public transport",
  definition = "Adults who are fairly or very content with buses and trams.",
  component  = "quality_of_life",
  theme      = "services_and_mobility",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.transport_satisfied, input.transport_satisfied_valid),
  normalise  = goalposts { worst = 30, best = 95 },
  source     = "survey",
}

indicator "night_transport_level" {
  title      = "Buses after midnight",
  definition = "0 none, 1 at weekends, 2 every night on main lines, 3 every night everywhere, 4 with stops on request.",
  component  = "quality_of_life",
  theme      = "services_and_mobility",
  unit       = "level (0-4)",
  better     = "higher",
  formula    = input.night_transport_level,
  normalise  = goalposts { worst = 0, best = 4 },
  source     = "checklist",
}
