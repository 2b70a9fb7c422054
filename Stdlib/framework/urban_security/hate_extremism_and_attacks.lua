-- Urban security: hate extremism and attacks.

use "framework.inputs"

indicator "hate_crime_rate" {
  title      = "Recorded hate crime",
  aliases    = { "Hate crime", "Hate crimes", "Bias-motivated offences" },
  definition = "Recorded bias-motivated crimes in a year per 100 000 residents; low counts may mean low reporting",
  component  = "urban_security",
  theme      = "hate_extremism_and_attacks",
  unit       = "per 100 000 residents",
  better     = "neutral",
  formula    = per(100000, input.hate_crimes, input.population),
  tier       = "supporting",
  burden     = 2,
  data_kind  = "administrative",
  source     = "police records; victim support groups",
}

indicator "attack_casualty_rate" {
  title      = "Casualties of attacks",
  aliases    = { "Victims of terrorism", "Deaths and injuries from terrorist attacks" },
  definition = "People killed or injured by terrorist attacks in the city in the last five years per 100 000 "
               .. "residents",
  component  = "urban_security",
  theme      = "hate_extremism_and_attacks",
  unit       = "per 100 000 residents",
  better     = "lower",
  formula    = per(100000, input.attack_casualties_5y, input.population),
  tier       = "supporting",
  burden     = 1,
  data_kind  = "administrative",
  source     = "police; event databases",
  related    = { "eiu_sci", "igarape_fragile", "gpi" },
}

indicator "radicalisation_referral_level" {
  title        = "Preventing violent extremism",
  definition   = "How far a multi-agency referral path for people at risk of violent extremism works (0 none, 4 "
                 .. "staffed, used, reviewed)",
  component    = "urban_security",
  theme        = "hate_extremism_and_attacks",
  unit         = "level (0-4)",
  better       = "higher",
  formula      = input.radicalisation_referral_level,
  normalise    = goalposts { worst = 0, best = 4 },
  scale_source = "the ends of its own scale",
  tier         = "supporting",
  burden       = 1,
  data_kind    = "checklist",
  source       = "interview with police and social services",
  related      = { "efus_audit" },
}

-- What is entered for them.

input "attack_casualties_5y" {
  unit       = "persons",
  definition = "People killed or injured by terrorist attacks in the city in the last five years",
  data_kind  = "administrative",
}

input "hate_crimes" {
  unit       = "offences",
  definition = "Crimes recorded in the year as motivated by bias",
  data_kind  = "administrative",
}

input "radicalisation_referral_level" {
  unit       = "level (0-4)",
  definition = "A referral path of several agencies for people at risk of violent extremism: 0 none to 4 staffed, "
               .. "used and reviewed",
  data_kind  = "checklist",
}
