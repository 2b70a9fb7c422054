-- Urban security: victimisation and reporting.

indicator "victimisation_share" {
  title      = "Victims of crime",
  aliases    = { "Victimisation", "Victimisation rate", "Crime victimisation" },
  definition = "Adults who were victim of at least one listed crime in the last 12 months",
  component  = "urban_security",
  theme      = "victimisation_and_reporting",
  unit       = "% of valid answers",
  better     = "lower",
  formula    = share(input.victimisation_positive, input.victimisation_valid),
  tier       = "core",
  burden     = 3,
  data_kind  = "survey",
  source     = "victim survey",
  related    = { "barcelona_evamb", "ensu", "gallup_law", "helsinki_safety", "stockholm_trygghet" },
}

indicator "violence_victim_share" {
  title      = "Victims of violence",
  aliases    = { "Victimisation by violence" },
  definition = "Adults who suffered physical, psychological or sexual violence in the last 12 months",
  component  = "urban_security",
  theme      = "victimisation_and_reporting",
  unit       = "% of valid answers",
  better     = "lower",
  formula    = share(input.violence_victim_positive, input.violence_victim_valid),
  tier       = "supporting",
  burden     = 3,
  data_kind  = "survey",
  source     = "victim survey",
  codes      = { sdg = "16.1.3" },
  related    = { "un_sdg", "gallup_law" },
}

indicator "repeat_victim_share" {
  title      = "Repeat victims",
  aliases    = { "Repeat victimisation" },
  definition = "Victims hit at least twice in the last 12 months out of all victims",
  component  = "urban_security",
  theme      = "victimisation_and_reporting",
  unit       = "% of victims",
  better     = "lower",
  formula    = share(input.repeat_victims, input.victimisation_positive),
  tier       = "supporting",
  burden     = 3,
  data_kind  = "survey",
  source     = "victim survey",
}

indicator "reporting_share" {
  title      = "Crimes reported",
  aliases    = { "Reporting rate", "Crimes reported to the police" },
  definition = "Survey incidents that the victim reported to the police",
  component  = "urban_security",
  theme      = "victimisation_and_reporting",
  unit       = "% of incidents",
  better     = "higher",
  formula    = share(input.incidents_reported, input.incidents_surveyed),
  tier       = "core",
  burden     = 3,
  data_kind  = "survey",
  source     = "victim survey",
  codes      = { sdg = "16.3.1" },
  related    = { "un_sdg", "barcelona_evamb", "mpi" },
}

-- What is entered for them.

input "incidents_reported" {
  unit       = "incidents",
  definition = "Of the incidents that respondents told of, those that were reported to the police",
  data_kind  = "survey",
}

input "incidents_surveyed" {
  unit       = "incidents",
  definition = "Incidents of the last 12 months that respondents told of",
  data_kind  = "survey",
}

input "repeat_victims" {
  unit       = "answers",
  definition = "Weighted answers of adults who were victims at least twice in the last 12 months",
  data_kind  = "survey",
}

input "victimisation_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: yes, of at least one",
  data_kind  = "survey",
  question   = "In the last 12 months, were you a victim of one of the crimes on this list?",
}

input "victimisation_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "In the last 12 months, were you a victim of one of the crimes on this list?",
}

input "violence_victim_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: yes",
  data_kind  = "survey",
  question   = "In the last 12 months, did you suffer physical, psychological or sexual violence?",
}

input "violence_victim_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "In the last 12 months, did you suffer physical, psychological or sexual violence?",
}
