-- Raw inputs of urban security alone.

input "assault_emergency_visits" {
  unit       = "visits",
  definition = "Visits to emergency departments in the year for injuries from assault",
  data_kind  = "administrative",
}

input "assault_offences" {
  unit       = "offences",
  definition = "Assaults recorded in the year",
  data_kind  = "administrative",
}

input "attack_casualties_5y" {
  unit       = "persons",
  definition = "People killed or injured by terrorist attacks in the city in the last five years",
  data_kind  = "administrative",
}

input "bicycle_thefts" {
  unit       = "offences",
  definition = "Bicycle thefts recorded in the year",
  data_kind  = "administrative",
}

input "burglary_offences" {
  unit       = "offences",
  definition = "Burglaries of all kinds of premises recorded in the year",
  data_kind  = "administrative",
}

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

input "cyber_offences" {
  unit       = "offences",
  definition = "Acts against computer systems recorded in the year",
  data_kind  = "administrative",
}

input "data_sharing_present" {
  unit       = "yes/no (1/0)",
  definition = "1 where a signed agreement lets the city use police data below city level, else 0",
  data_kind  = "checklist",
}

input "domestic_violence_incidents" {
  unit       = "incidents",
  definition = "Incidents of domestic violence recorded in the year",
  data_kind  = "administrative",
}

input "drug_offences" {
  unit       = "offences",
  definition = "Drug offences recorded in the year",
  data_kind  = "administrative",
}

input "emergency_priority_calls" {
  unit       = "calls",
  definition = "Calls of the highest priority to the emergency service in the year",
  data_kind  = "administrative",
}

input "emergency_response_minutes_total" {
  unit       = "minutes",
  definition = "Minutes from call to arrival of the first emergency crew, added up over the calls of the highest "
               .. "priority",
  data_kind  = "administrative",
}

input "events_with_safety_plan" {
  unit       = "events",
  definition = "Large public events of the year held with an approved safety plan",
  data_kind  = "administrative",
}

input "fraud_offences" {
  unit       = "offences",
  definition = "Frauds with a victim in the city recorded in the year",
  data_kind  = "administrative",
}

input "harm_days_assault" {
  unit       = "days per offence",
  definition = "Seriousness of an assault on the national scale",
  data_kind  = "administrative",
}

input "harm_days_burglary" {
  unit       = "days per offence",
  definition = "Seriousness of a burglary on the national scale",
  data_kind  = "administrative",
}

input "harm_days_homicide" {
  unit       = "days per offence",
  definition = "Seriousness of a homicide on the national scale",
  data_kind  = "administrative",
}

input "harm_days_robbery" {
  unit       = "days per offence",
  definition = "Seriousness of a robbery on the national scale",
  data_kind  = "administrative",
}

input "harm_days_sexual" {
  unit       = "days per offence",
  definition = "Seriousness of sexual violence on the national scale",
  data_kind  = "administrative",
}

input "harm_days_theft" {
  unit       = "days per offence",
  definition = "Seriousness of a theft on the national scale",
  data_kind  = "administrative",
}

input "hate_crimes" {
  unit       = "offences",
  definition = "Crimes recorded in the year as motivated by bias",
  data_kind  = "administrative",
}

input "homicide_victims" {
  unit       = "homicides",
  definition = "Intentional homicides in the year, one for each victim",
  data_kind  = "administrative",
}

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

input "municipal_wardens" {
  unit       = "persons",
  definition = "Municipal police, wardens and city guards at work",
  data_kind  = "administrative",
}

input "nuisance_calls" {
  unit       = "calls",
  definition = "Calls in the year to police or wardens about nuisance and disorder",
  data_kind  = "administrative",
}

input "offences_in_public_space" {
  unit       = "offences",
  definition = "Recorded offences that took place in public space",
  data_kind  = "administrative",
}

input "offences_top5pct_segments" {
  unit       = "offences",
  definition = "Mapped offences on the busiest 5 % of street segments",
  data_kind  = "geospatial",
}

input "offenders_cohort" {
  unit       = "persons",
  definition = "People convicted or diverted two years ago",
  data_kind  = "administrative",
}

input "open_drug_scenes" {
  unit       = "places",
  definition = "Places known for steady open use or sale of drugs",
  data_kind  = "checklist",
}

input "partnership_level" {
  unit       = "level (0-4)",
  definition = "The body that joins city, police, justice, social, school and civil partners: 0 none to 4 meets, "
               .. "decides and reports",
  data_kind  = "checklist",
}

input "pickpocket_offences" {
  unit       = "offences",
  definition = "Thefts from the person recorded in the year",
  data_kind  = "administrative",
}

input "police_officers" {
  unit       = "persons",
  definition = "Sworn police posts filled for the city",
  data_kind  = "administrative",
}

input "police_priority_calls" {
  unit       = "calls",
  definition = "Calls of the highest priority to the police in the year",
  data_kind  = "administrative",
}

input "police_response_minutes_total" {
  unit       = "minutes",
  definition = "Minutes from call to arrival of the police, added up over the calls of the highest priority",
  data_kind  = "administrative",
}

input "prevention_spending_eur" {
  unit       = "EUR",
  definition = "Municipal spending of the year on social and situational prevention",
  data_kind  = "administrative",
}

input "property_damage_offences" {
  unit       = "offences",
  definition = "Cases of wilful damage to property recorded in the year",
  data_kind  = "administrative",
}

input "public_cameras" {
  unit       = "cameras",
  definition = "Publicly run cameras that watch public space",
  data_kind  = "administrative",
}

input "public_disorder_incidents" {
  unit       = "incidents",
  definition = "Incidents of violent disorder by groups in public in the year",
  data_kind  = "administrative",
}

input "public_harassment_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: yes",
  data_kind  = "survey",
  question   = "In the last 12 months, were you sexually harassed in a public place?",
}

input "public_harassment_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "In the last 12 months, were you sexually harassed in a public place?",
}

input "radicalisation_referral_level" {
  unit       = "level (0-4)",
  definition = "A referral path of several agencies for people at risk of violent extremism: 0 none to 4 staffed, "
               .. "used and reviewed",
  data_kind  = "checklist",
}

input "refuge_family_places" {
  unit       = "places",
  definition = "Places for a family in shelters for victims of domestic violence",
  data_kind  = "administrative",
}

input "reoffenders_2y" {
  unit       = "persons",
  definition = "Of the people convicted or diverted two years ago, those convicted again since",
  data_kind  = "administrative",
}

input "repeat_victims" {
  unit       = "answers",
  definition = "Weighted answers of adults who were victims at least twice in the last 12 months",
  data_kind  = "survey",
}

input "residential_burglaries" {
  unit       = "offences",
  definition = "Burglaries of private homes recorded in the year",
  data_kind  = "administrative",
}

input "robbery_offences" {
  unit       = "offences",
  definition = "Robberies recorded in the year",
  data_kind  = "administrative",
}

input "security_strategy_level" {
  unit       = "level (0-4)",
  definition = "The city's security strategy: 0 none, 1 draft, 2 adopted, 3 funded with targets, 4 evaluated and "
               .. "renewed",
  data_kind  = "checklist",
}

input "sexual_violence_offences" {
  unit       = "offences",
  definition = "Sexual violence recorded in the year",
  data_kind  = "administrative",
}

input "theft_offences" {
  unit       = "offences",
  definition = "Thefts recorded in the year",
  data_kind  = "administrative",
}

input "vehicle_thefts" {
  unit       = "offences",
  definition = "Thefts of motor vehicles recorded in the year",
  data_kind  = "administrative",
}

input "vehicles_registered" {
  unit       = "vehicles",
  definition = "Motor vehicles registered in the city",
  data_kind  = "administrative",
}

input "victim_satisfaction_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly satisfied",
  data_kind  = "survey",
  question   = "If you reported the crime: how satisfied are you with how the police dealt with it?",
}

input "victim_satisfaction_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "If you reported the crime: how satisfied are you with how the police dealt with it?",
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

input "violent_offences_cleared" {
  unit       = "offences",
  definition = "Recorded violent offences with an identified suspect within the year",
  data_kind  = "administrative",
}

input "violent_offences_recorded" {
  unit       = "offences",
  definition = "Violent offences recorded in the year",
  data_kind  = "administrative",
}

input "weapon_offences" {
  unit       = "offences",
  definition = "Recorded offences in which a gun or knife was used or shown",
  data_kind  = "administrative",
}
