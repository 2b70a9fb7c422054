-- Urban security: prevention and governance.

use "framework.inputs"

indicator "security_strategy_level" {
  title        = "Local security strategy",
  aliases      = { "Security strategy", "Safety strategy", "Crime prevention strategy" },
  definition   = "State of the city security strategy (0 none, 1 draft, 2 adopted, 3 funded with targets, 4 "
                 .. "evaluated and renewed)",
  component    = "urban_security",
  theme        = "prevention_and_governance",
  unit         = "level (0-4)",
  better       = "higher",
  formula      = input.security_strategy_level,
  normalise    = goalposts { worst = 0, best = 4 },
  scale_source = "the ends of its own scale",
  tier         = "core",
  burden       = 1,
  data_kind    = "checklist",
  source       = "council documents",
  related      = { "efus_audit", "un_usm", "unodc_sga" },
}

indicator "partnership_level" {
  title        = "Working in partnership",
  definition   = "State of the body that joins city, police, justice, social, school and civil partners (0 none, "
                 .. "4 meets, decides, reports)",
  component    = "urban_security",
  theme        = "prevention_and_governance",
  unit         = "level (0-4)",
  better       = "higher",
  formula      = input.partnership_level,
  normalise    = goalposts { worst = 0, best = 4 },
  scale_source = "the ends of its own scale",
  tier         = "core",
  burden       = 1,
  data_kind    = "checklist",
  source       = "interview with prevention office",
  related      = { "efus_audit", "un_usm", "unodc_sga" },
}

indicator "data_sharing_present" {
  title        = "Data-sharing agreement",
  definition   = "Whether a signed agreement lets the city use police data below city level (1 yes, 0 no)",
  component    = "urban_security",
  theme        = "prevention_and_governance",
  unit         = "yes/no (1/0)",
  better       = "higher",
  formula      = input.data_sharing_present,
  normalise    = goalposts { worst = 0, best = 1 },
  scale_source = "the ends of its own scale",
  tier         = "core",
  burden       = 1,
  data_kind    = "checklist",
  source       = "prevention office; data protection officer",
  related      = { "un_usm" },
}

indicator "prevention_budget_share" {
  title      = "Money for prevention",
  definition = "Municipal spending on social and situational prevention out of municipal security spending",
  component  = "urban_security",
  theme      = "prevention_and_governance",
  unit       = "% of security spending",
  better     = "higher",
  formula    = share(input.prevention_spending_eur, input.security_spending_eur),
  tier       = "supporting",
  burden     = 2,
  data_kind  = "administrative",
  source     = "municipal accounts",
  related    = { "efus_audit" },
}

indicator "evaluated_measure_share" {
  title      = "Measures evaluated",
  definition = "Security and prevention measures ended in the year that had a written evaluation",
  component  = "urban_security",
  theme      = "prevention_and_governance",
  unit       = "% of ended measures",
  better     = "higher",
  formula    = share(input.measures_evaluated, input.measures_ended),
  tier       = "supporting",
  burden     = 2,
  data_kind  = "administrative",
  source     = "prevention office",
  related    = { "efus_audit" },
}

indicator "reoffending_share" {
  title      = "Reoffending",
  aliases    = { "Recidivism", "Reoffending rate" },
  definition = "People convicted or diverted two years ago who were convicted again since",
  component  = "urban_security",
  theme      = "prevention_and_governance",
  unit       = "% of cohort",
  better     = "lower",
  formula    = share(input.reoffenders_2y, input.offenders_cohort),
  tier       = "optional",
  burden     = 2,
  data_kind  = "administrative",
  source     = "justice statistics",
  related    = { "un_usm" },
}

indicator "victim_support_share" {
  title      = "Victims offered support",
  aliases    = { "Victim support" },
  definition = "Registered victims of violent crime who were offered support within a week",
  component  = "urban_security",
  theme      = "prevention_and_governance",
  unit       = "% of victims",
  better     = "higher",
  formula    = share(input.victims_offered_support, input.victims_violence_registered),
  tier       = "supporting",
  burden     = 2,
  data_kind  = "administrative",
  source     = "victim support service; police",
}

-- What is entered for them.

input "data_sharing_present" {
  unit       = "yes/no (1/0)",
  definition = "1 where a signed agreement lets the city use police data below city level, else 0",
  data_kind  = "checklist",
}

input "measures_ended" {
  unit       = "measures",
  definition = "Security and prevention measures that ended in the year",
  data_kind  = "administrative",
}

input "measures_evaluated" {
  unit       = "measures",
  definition = "Measures ended in the year that were evaluated in writing",
  data_kind  = "administrative",
}

input "offenders_cohort" {
  unit       = "persons",
  definition = "People convicted or diverted two years ago",
  data_kind  = "administrative",
}

input "partnership_level" {
  unit       = "level (0-4)",
  definition = "The body that joins city, police, justice, social, school and civil partners: 0 none to 4 meets, "
               .. "decides and reports",
  data_kind  = "checklist",
}

input "prevention_spending_eur" {
  unit       = "EUR",
  definition = "Municipal spending of the year on social and situational prevention",
  data_kind  = "administrative",
}

input "reoffenders_2y" {
  unit       = "persons",
  definition = "Of the people convicted or diverted two years ago, those convicted again since",
  data_kind  = "administrative",
}

input "security_strategy_level" {
  unit       = "level (0-4)",
  definition = "The city's security strategy: 0 none, 1 draft, 2 adopted, 3 funded with targets, 4 evaluated and "
               .. "renewed",
  data_kind  = "checklist",
}

input "victims_offered_support" {
  unit       = "persons",
  definition = "Registered victims of violent crime who were offered support within a week",
  data_kind  = "administrative",
}

input "victims_violence_registered" {
  unit       = "persons",
  definition = "Victims of violent crime registered in the year",
  data_kind  = "administrative",
}
