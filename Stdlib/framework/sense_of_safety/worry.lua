-- Sense of safety: worry.

indicator "worry_street_crime_share" {
  title      = "Worry about street robbery and theft",
  definition = "Adults fairly or very worried about being robbed or pickpocketed in public",
  component  = "sense_of_safety",
  theme      = "worry",
  unit       = "% of valid answers",
  better     = "lower",
  formula    = share(input.worry_street_crime_positive, input.worry_street_crime_valid),
  tier       = "core",
  burden     = 3,
  data_kind  = "survey",
  source     = "representative resident survey",
  related    = { "numbeo", "stockholm_trygghet", "mopac_pas" },
}

indicator "worry_assault_share" {
  title      = "Worry about violence",
  aliases    = { "Fear of violence", "Fear of assault" },
  definition = "Adults fairly or very worried about being attacked by a stranger",
  component  = "sense_of_safety",
  theme      = "worry",
  unit       = "% of valid answers",
  better     = "lower",
  formula    = share(input.worry_assault_positive, input.worry_assault_valid),
  tier       = "core",
  burden     = 3,
  data_kind  = "survey",
  source     = "representative resident survey",
  related    = { "numbeo", "stockholm_trygghet", "helsinki_safety" },
}

indicator "worry_sexual_harassment_share" {
  title      = "Worry about sexual harassment",
  aliases    = { "Fear of sexual harassment" },
  definition = "Adults fairly or very worried about sexual harassment in public spaces",
  component  = "sense_of_safety",
  theme      = "worry",
  unit       = "% of valid answers",
  better     = "lower",
  formula    = share(input.worry_sexual_harassment_positive, input.worry_sexual_harassment_valid),
  tier       = "core",
  burden     = 3,
  data_kind  = "survey",
  source     = "representative resident survey",
  related    = { "stockholm_trygghet" },
}

indicator "worry_burglary_share" {
  title      = "Worry about burglary",
  aliases    = { "Fear of burglary" },
  definition = "Adults fairly or very worried about a break-in at home",
  component  = "sense_of_safety",
  theme      = "worry",
  unit       = "% of valid answers",
  better     = "lower",
  formula    = share(input.worry_burglary_positive, input.worry_burglary_valid),
  tier       = "supporting",
  burden     = 3,
  data_kind  = "survey",
  source     = "representative resident survey",
  related    = { "numbeo", "stockholm_trygghet" },
}

indicator "worry_hate_share" {
  title      = "Worry about hate-motivated abuse",
  definition = "Adults fairly or very worried about abuse for who they are",
  component  = "sense_of_safety",
  theme      = "worry",
  unit       = "% of valid answers",
  better     = "lower",
  formula    = share(input.worry_hate_positive, input.worry_hate_valid),
  tier       = "supporting",
  burden     = 3,
  data_kind  = "survey",
  source     = "representative resident survey",
  related    = { "numbeo" },
}

indicator "worry_terrorism_share" {
  title      = "Worry about an attack",
  aliases    = { "Fear of terrorism", "Worry about terrorism" },
  definition = "Adults fairly or very worried about a terrorist attack in their city",
  component  = "sense_of_safety",
  theme      = "worry",
  unit       = "% of valid answers",
  better     = "lower",
  formula    = share(input.worry_terrorism_positive, input.worry_terrorism_valid),
  tier       = "optional",
  burden     = 3,
  data_kind  = "survey",
  source     = "representative resident survey",
  related    = { "mopac_pas" },
}

indicator "fear_episode_share" {
  title      = "Recent fear in public",
  definition = "Adults who were actually afraid in a public place at least once in the last three months",
  component  = "sense_of_safety",
  theme      = "worry",
  unit       = "% of valid answers",
  better     = "lower",
  formula    = share(input.fear_episode_positive, input.fear_episode_valid),
  tier       = "supporting",
  burden     = 3,
  data_kind  = "survey",
  source     = "representative resident survey",
}

-- What is entered for them.

input "fear_episode_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: yes, at least once",
  data_kind  = "survey",
  question   = "In the last three months, were you actually afraid in a public place?",
}

input "fear_episode_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "In the last three months, were you actually afraid in a public place?",
}

input "worry_assault_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly worried",
  data_kind  = "survey",
  question   = "How worried are you about being attacked by a stranger?",
}

input "worry_assault_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How worried are you about being attacked by a stranger?",
}

input "worry_burglary_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly worried",
  data_kind  = "survey",
  question   = "How worried are you about a break-in at your home?",
}

input "worry_burglary_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How worried are you about a break-in at your home?",
}

input "worry_hate_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly worried",
  data_kind  = "survey",
  question   = "How worried are you about abuse because of who you are?",
}

input "worry_hate_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How worried are you about abuse because of who you are?",
}

input "worry_sexual_harassment_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly worried",
  data_kind  = "survey",
  question   = "How worried are you about sexual harassment in public spaces?",
}

input "worry_sexual_harassment_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How worried are you about sexual harassment in public spaces?",
}

input "worry_street_crime_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly worried",
  data_kind  = "survey",
  question   = "How worried are you about being robbed or pickpocketed in public?",
}

input "worry_street_crime_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How worried are you about being robbed or pickpocketed in public?",
}

input "worry_terrorism_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly worried",
  data_kind  = "survey",
  question   = "How worried are you about a terrorist attack in your city?",
}

input "worry_terrorism_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How worried are you about a terrorist attack in your city?",
}
