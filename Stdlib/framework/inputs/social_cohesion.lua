-- Raw inputs of social cohesion alone.

input "active_associations" {
  unit       = "associations",
  definition = "Registered non-profit associations that are active",
  data_kind  = "administrative",
}

input "children_low_income" {
  unit       = "persons",
  definition = "Children under 18 in households below the national low-income line",
  data_kind  = "administrative",
}

input "cohesion_evaluation_level" {
  unit       = "level (0-4)",
  definition = "How far social-cohesion measures are checked for their effect on security: 0 never to 4 always, "
               .. "with published result",
  data_kind  = "checklist",
}

input "collective_efficacy_points" {
  unit       = "points",
  definition = "Sum of the weighted marks that adults gave",
  data_kind  = "survey",
  question   = "How likely is it that your neighbours would step in together, say where a fight breaks out or a "
               .. "wall is sprayed? 1 very unlikely to 5 very likely",
}

input "collective_efficacy_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How likely is it that your neighbours would step in together, say where a fight breaks out or a "
               .. "wall is sprayed? 1 very unlikely to 5 very likely",
}

input "council_seats" {
  unit       = "seats",
  definition = "Seats of the elected city council",
  data_kind  = "administrative",
}

input "council_seats_women" {
  unit       = "seats",
  definition = "Seats of the elected city council held by women",
  data_kind  = "administrative",
}

input "discrimination_experience_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: yes",
  data_kind  = "survey",
  question   = "In the last 12 months, did you feel discriminated against for your sex, origin, religion, age, "
               .. "disability or sexual orientation?",
}

input "discrimination_experience_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "In the last 12 months, did you feel discriminated against for your sex, origin, religion, age, "
               .. "disability or sexual orientation?",
}

input "eligible_voters_local" {
  unit       = "persons",
  definition = "People entitled to vote in the last municipal election",
  data_kind  = "administrative",
}

input "employed_20_64_foreign" {
  unit       = "persons",
  definition = "Residents aged 20 to 64 born abroad, in paid work",
  data_kind  = "administrative",
}

input "employed_20_64_native" {
  unit       = "persons",
  definition = "Residents aged 20 to 64 born in the country, in paid work",
  data_kind  = "administrative",
}

input "intergroup_contact_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: at least once a month",
  data_kind  = "survey",
  question   = "How often do you have friendly contact with people of another origin than yours?",
}

input "intergroup_contact_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How often do you have friendly contact with people of another origin than yours?",
}

input "lgbti_friendly_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: yes, a good place",
  data_kind  = "survey",
  question   = "Is your city a good place to live for gay, lesbian, trans and intersex people?",
}

input "lgbti_friendly_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "Is your city a good place to live for gay, lesbian, trans and intersex people?",
}

input "local_corruption_perceived_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: yes, widespread or some",
  data_kind  = "survey",
  question   = "Do you think that there is corruption in your local administration?",
}

input "local_corruption_perceived_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "Do you think that there is corruption in your local administration?",
}

input "local_influence_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: yes, strongly or somewhat",
  data_kind  = "survey",
  question   = "Do you feel that you can influence decisions about your neighbourhood?",
}

input "local_influence_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "Do you feel that you can influence decisions about your neighbourhood?",
}

input "loneliness_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: most of the time or all of the time",
  data_kind  = "survey",
  question   = "How often did you feel lonely in the last four weeks?",
}

input "loneliness_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How often did you feel lonely in the last four weeks?",
}

input "migrant_friendly_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: yes, a good place",
  data_kind  = "survey",
  question   = "Is your city a good place to live for people from other countries?",
}

input "migrant_friendly_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "Is your city a good place to live for people from other countries?",
}

input "municipal_investment_eur" {
  unit       = "EUR",
  definition = "Municipal investment of the year",
  data_kind  = "administrative",
}

input "neighbour_conflict_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: yes",
  data_kind  = "survey",
  question   = "In the last 12 months, did you have a direct conflict with neighbours or with a business nearby?",
}

input "neighbour_conflict_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "In the last 12 months, did you have a direct conflict with neighbours or with a business nearby?",
}

input "neighbour_help_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: yes",
  data_kind  = "survey",
  question   = "If you needed help today, is there somebody living near you whom you could ask?",
}

input "neighbour_help_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "If you needed help today, is there somebody living near you whom you could ask?",
}

input "neighbourhood_belonging_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly strongly",
  data_kind  = "survey",
  question   = "How strongly do you feel that you belong to your neighbourhood?",
}

input "neighbourhood_belonging_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How strongly do you feel that you belong to your neighbourhood?",
}

input "officials_convicted_corruption" {
  unit       = "persons",
  definition = "City officials convicted of corruption or bribery in the year",
  data_kind  = "administrative",
}

input "participatory_budget_eur" {
  unit       = "EUR",
  definition = "Municipal investment of the year allotted by vote of residents",
  data_kind  = "administrative",
}

input "police_fairness_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: strongly or somewhat agree",
  data_kind  = "survey",
  question   = "Do you agree that the local police treat everyone fairly, whoever they are?",
}

input "police_fairness_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "Do you agree that the local police treat everyone fairly, whoever they are?",
}

input "population_10_19" {
  unit       = "persons",
  definition = "Residents aged 10 to 19",
  data_kind  = "administrative",
}

input "population_20_64_foreign" {
  unit       = "persons",
  definition = "Residents aged 20 to 64 born abroad",
  data_kind  = "administrative",
}

input "population_20_64_native" {
  unit       = "persons",
  definition = "Residents aged 20 to 64 born in the country",
  data_kind  = "administrative",
}

input "population_under18" {
  unit       = "persons",
  definition = "Residents under 18",
  data_kind  = "administrative",
}

input "prevention_group_members" {
  unit       = "persons",
  definition = "Residents active in neighbourhood prevention or watch groups",
  data_kind  = "administrative",
}

input "stay_intention_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: yes",
  data_kind  = "survey",
  question   = "Would you like to live in the same neighbourhood in five years?",
}

input "stay_intention_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "Would you like to live in the same neighbourhood in five years?",
}

input "sum_abs_group_share_difference" {
  unit       = "index (0-2)",
  definition = "Sum over neighbourhoods of how far the share of all foreign-born residents who live there lies "
               .. "from that of native residents",
  data_kind  = "geospatial",
}

input "tension_monitoring_level" {
  unit       = "level (0-4)",
  definition = "An agreed routine to notice and answer rising tension between groups: 0 none to 4 routine and "
               .. "reviewed",
  data_kind  = "checklist",
}

input "trust_justice_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly much",
  data_kind  = "survey",
  question   = "How far do you trust the justice system?",
}

input "trust_justice_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How far do you trust the justice system?",
}

input "trust_municipality_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly much",
  data_kind  = "survey",
  question   = "How far do you trust the city administration?",
}

input "trust_municipality_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How far do you trust the city administration?",
}

input "trust_neighbours_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: most or all of them",
  data_kind  = "survey",
  question   = "How many of the people in your neighbourhood do you trust?",
}

input "trust_neighbours_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How many of the people in your neighbourhood do you trust?",
}

input "trust_people_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: strongly or somewhat agree",
  data_kind  = "survey",
  question   = "Do you agree that most people in your city can be trusted?",
}

input "trust_people_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "Do you agree that most people in your city can be trusted?",
}

input "volunteering_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: yes",
  data_kind  = "survey",
  question   = "In the last 12 months, did you do unpaid work for a group or organisation?",
}

input "volunteering_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "In the last 12 months, did you do unpaid work for a group or organisation?",
}

input "votes_cast_local" {
  unit       = "persons",
  definition = "People who voted in the last municipal election",
  data_kind  = "administrative",
}

input "youth_work_participants_10_19" {
  unit       = "persons",
  definition = "Residents aged 10 to 19 who took part in open municipal youth work in the year",
  data_kind  = "administrative",
}
