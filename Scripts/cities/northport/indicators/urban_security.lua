-- Urban security: what is recorded, what residents went through, and how the city prevents and answers it.

indicator "violent_offence_rate" {
  title      = "Violent offences per 1,000 residents",
  definition = "Assault, threat and coercion recorded by the police in a year, per 1,000 residents.",
  component  = "urban_security",
  theme      = "violence",
  unit       = "per 1 000 residents",
  better     = "lower",
  formula    = per(1000, input.violent_offences, input.population),
  normalise  = goalposts { worst = 20, best = 2 },  -- worst: a nightlife quarter; best: a quiet suburb
  source     = "police",
}

indicator "robbery_rate" {
  title      = "Robberies per 1,000 residents",
  definition = "Robberies recorded by the police in a year, in the street or inside, per 1,000 residents.",
  component  = "urban_security",
  theme      = "violence",
  unit       = "per 1 000 residents",
  better     = "lower",
  formula    = per(1000, input.robbery_offences, input.population),
  normalise  = goalposts { worst = 4, best = 0.2 },
  source     = "police",
}

indicator "domestic_violence_rate" {
  title      = "Domestic violence reported",
  definition = "Cases of domestic violence reported in a year per 1,000 residents. More reports may mean more trust.",
  component  = "urban_security",
  theme      = "sexual_and_domestic_violence",
  unit       = "per 1 000 residents",
  better     = "neutral",
  formula    = per(1000, input.domestic_violence_reports, input.population),
  source     = "police",
}

indicator "home_burglary_rate" {
  title      = "Home burglaries per 1,000 homes",
  definition = "Break-ins into homes, attempts included, per 1,000 homes.",
  component  = "urban_security",
  theme      = "property_crime",
  unit       = "per 1 000 dwellings",
  better     = "lower",
  formula    = per(1000, input.home_burglaries, input.dwellings),
  normalise  = goalposts { worst = 12, best = 1 },
  source     = "police",
}

indicator "bicycle_theft_rate" {
  title      = "Bicycles stolen per 1,000 residents",
  definition = "Bicycle thefts reported in a year per 1,000 residents; a half is thought to go unreported.",
  component  = "urban_security",
  theme      = "property_crime",
  unit       = "per 1 000 residents",
  better     = "lower",
  formula    = per(1000, input.bicycle_thefts, input.population),
  normalise  = goalposts { worst = 20, best = 2 },
  weight     = 0.5,
  source     = "police",
}

indicator "online_fraud_rate" {
  title      = "Online fraud per 1,000 residents",
  definition = "Fraud by internet or phone reported in a year per 1,000 residents; known for the city only.",
  component  = "urban_security",
  theme      = "economic_and_online_crime",
  unit       = "per 1 000 residents",
  better     = "lower",
  formula    = per(1000, input.online_fraud_reports, input.population),
  normalise  = goalposts { worst = 20, best = 4 },
  source     = "police",
}

indicator "hate_crime_rate" {
  title      = "Hate crimes recorded",
  definition = "Offences recorded as driven by bias in a year per 10,000 residents. Careful recording raises it.",
  component  = "urban_security",
  theme      = "hate_extremism_and_attacks",
  unit       = "per 10 000 residents",
  better     = "neutral",
  formula    = per(10000, input.hate_crimes, input.population),
  source     = "police",
}

indicator "victimisation_share" {
  title      = "Residents who were victims of a crime",
  definition = "Adults who were a victim of a listed crime in the last 12 months, of those who answered.",
  component  = "urban_security",
  theme      = "victimisation_and_reporting",
  unit       = "% of valid answers",
  better     = "lower",
  formula    = share(input.victim, input.victim_valid),
  normalise  = goalposts { worst = 25, best = 5 },
  source     = "survey",
}

indicator "reporting_share" {
  title      = "Victims who went to the police",
  definition = "Victims in the survey who reported what happened, of all victims in the survey.",
  component  = "urban_security",
  theme      = "victimisation_and_reporting",
  unit       = "% of victims",
  better     = "higher",
  formula    = share(input.victims_reported, input.victim),
  normalise  = goalposts { worst = 20, best = 80 },
  source     = "survey",
}

indicator "emergency_response_minutes" {
  title      = "Minutes until the police arrive",
  definition = "Mean time from an urgent call to the first patrol on the spot.",
  component  = "urban_security",
  theme      = "response_capacity",
  unit       = "minutes",
  better     = "lower",
  formula    = input.emergency_minutes_total / input.emergency_calls,
  normalise  = goalposts { worst = 15, best = 5 },
  source     = "police",
}

indicator "prevention_strategy_level" {
  title      = "Prevention strategy",
  definition = "0 none, 1 drafted, 2 adopted, 3 adopted and funded, 4 reviewed every year with residents.",
  component  = "urban_security",
  theme      = "prevention_and_governance",
  unit       = "level (0-4)",
  better     = "higher",
  formula    = input.prevention_strategy_level,
  normalise  = goalposts { worst = 0, best = 4 },
  source     = "checklist",
}

indicator "crowded_place_plan_level" {
  title      = "Plans for crowded places",
  definition = "0 none, 1 for single events, 2 for the main squares, 3 for all listed places, 4 exercised.",
  component  = "urban_security",
  theme      = "protection_of_crowded_places",
  unit       = "level (0-4)",
  better     = "higher",
  formula    = input.crowded_place_plan_level,
  normalise  = goalposts { worst = 0, best = 4 },
  source     = "checklist",
}
