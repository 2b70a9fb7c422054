-- Social cohesion: participation and solidarity.

use "framework.inputs"

indicator "local_turnout_share" {
  title      = "Turnout in local elections",
  aliases    = { "Voter turnout", "Turnout", "Local election turnout", "Voter turnout in municipal elections" },
  definition = "Votes cast in the last municipal election out of those entitled",
  component  = "social_cohesion",
  theme      = "participation_and_solidarity",
  unit       = "% of eligible voters",
  better     = "higher",
  formula    = share(input.votes_cast_local, input.eligible_voters_local),
  tier       = "core",
  burden     = 1,
  data_kind  = "administrative",
  source     = "electoral office",
  codes      = { iso_37120 = "11.1 (2014)" },
  related    = { "iso_37120", "u4ssc", "un_cpi", "bertelsmann_scr" },
}

indicator "volunteering_share" {
  title      = "Volunteering",
  aliases    = { "Volunteers", "Volunteer work" },
  definition = "Adults who did unpaid work for a group or organisation in the last 12 months",
  component  = "social_cohesion",
  theme      = "participation_and_solidarity",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.volunteering_positive, input.volunteering_valid),
  tier       = "supporting",
  burden     = 3,
  data_kind  = "survey",
  source     = "representative resident survey",
  related    = { "bertelsmann_scr" },
}

indicator "association_density" {
  title      = "Associations",
  aliases    = { "Associations and clubs", "Density of associations" },
  definition = "Registered active non-profit associations per 1 000 residents",
  component  = "social_cohesion",
  theme      = "participation_and_solidarity",
  unit       = "per 1 000 residents",
  better     = "higher",
  formula    = per(1000, input.active_associations, input.population),
  tier       = "supporting",
  burden     = 1,
  data_kind  = "administrative",
  source     = "register of associations",
}

indicator "local_influence_share" {
  title      = "Say in local decisions",
  definition = "Adults who feel they can influence decisions about their neighbourhood",
  component  = "social_cohesion",
  theme      = "participation_and_solidarity",
  unit       = "% of valid answers",
  better     = "higher",
  formula    = share(input.local_influence_positive, input.local_influence_valid),
  tier       = "supporting",
  burden     = 3,
  data_kind  = "survey",
  source     = "representative resident survey",
  codes      = { sdg = "16.7.2" },
  related    = { "place_standard", "un_sdg" },
}

indicator "participatory_budget_share" {
  title      = "Budget decided by residents",
  aliases    = { "Participatory budget", "Participatory budgeting" },
  definition = "Municipal investment money allotted by resident vote out of all municipal investment",
  component  = "social_cohesion",
  theme      = "participation_and_solidarity",
  unit       = "% of municipal investment",
  better     = "higher",
  formula    = share(input.participatory_budget_eur, input.municipal_investment_eur),
  tier       = "optional",
  burden     = 1,
  data_kind  = "administrative",
  source     = "municipal accounts",
}

indicator "prevention_volunteer_rate" {
  title      = "Organised neighbourhood prevention",
  definition = "Residents active in neighbourhood prevention or watch groups per 10 000 residents",
  component  = "social_cohesion",
  theme      = "participation_and_solidarity",
  unit       = "per 10 000 residents",
  better     = "neutral",
  formula    = per(10000, input.prevention_group_members, input.population),
  tier       = "optional",
  burden     = 1,
  data_kind  = "administrative",
  source     = "municipality; police liaison",
  related    = { "kr_rsi" },
}

-- What is entered for them.

input "active_associations" {
  unit       = "associations",
  definition = "Registered non-profit associations that are active",
  data_kind  = "administrative",
}

input "eligible_voters_local" {
  unit       = "persons",
  definition = "People entitled to vote in the last municipal election",
  data_kind  = "administrative",
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

input "municipal_investment_eur" {
  unit       = "EUR",
  definition = "Municipal investment of the year",
  data_kind  = "administrative",
}

input "participatory_budget_eur" {
  unit       = "EUR",
  definition = "Municipal investment of the year allotted by vote of residents",
  data_kind  = "administrative",
}

input "prevention_group_members" {
  unit       = "persons",
  definition = "Residents active in neighbourhood prevention or watch groups",
  data_kind  = "administrative",
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
