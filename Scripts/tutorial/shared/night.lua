-- Indicators of the night, shared by several towns. They need the inputs feel_safe_after_dark, answers, residents,
-- residents_near_night_bus and night_taxis; each town names its own sources for them.

local scales = require "shared.scales"

indicator "safe_after_dark_share" {
  component = "sense_of_safety",
  theme     = "general_feeling",
  unit      = "% of answers",
  better    = "higher",
  formula   = share(input.feel_safe_after_dark, input.answers),
  normalise = scales.survey,
}

indicator "night_bus_share" {
  title     = "Residents near a night bus",
  component = "quality_of_life",
  theme     = "services_and_mobility",
  unit      = "% of residents",
  better    = "higher",
  formula   = share(input.residents_near_night_bus, input.residents),
  normalise = scales.access,
}

indicator "night_taxi_rate" {
  component = "quality_of_life",
  theme     = "services_and_mobility",
  unit      = "per 10 000 residents",
  better    = "higher",
  formula   = per(10000, input.night_taxis, input.residents),
  normalise = goalposts { worst = 0, best = 20 },
}
