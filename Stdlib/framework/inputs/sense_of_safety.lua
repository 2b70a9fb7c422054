-- Raw inputs of sense of safety alone.

input "area_crime_problem_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: yes",
  data_kind  = "survey",
  question   = "Are crime, violence or vandalism a problem where you live?",
}

input "area_crime_problem_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "Are crime, violence or vandalism a problem where you live?",
}

input "avoid_places_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: yes",
  data_kind  = "survey",
  question   = "Are there streets or squares of your city that you avoid for reasons of safety?",
}

input "avoid_places_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "Are there streets or squares of your city that you avoid for reasons of safety?",
}

input "avoid_transit_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: yes",
  data_kind  = "survey",
  question   = "Do you avoid public transport at some times because of safety?",
}

input "avoid_transit_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "Do you avoid public transport at some times because of safety?",
}

input "child_freedom_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: yes",
  data_kind  = "survey",
  question   = "Would you let your ten-year-old go about the neighbourhood alone?",
}

input "child_freedom_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "Would you let your ten-year-old go about the neighbourhood alone?",
}

input "drug_nuisance_seen_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: often",
  data_kind  = "survey",
  question   = "How often do you see drug use or dealing near your home?",
}

input "drug_nuisance_seen_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How often do you see drug use or dealing near your home?",
}

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

input "group_nuisance_seen_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: often",
  data_kind  = "survey",
  question   = "How often do you meet groups near your home that make you uneasy?",
}

input "group_nuisance_seen_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How often do you meet groups near your home that make you uneasy?",
}

input "municipal_safety_satisfaction_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly satisfied",
  data_kind  = "survey",
  question   = "How satisfied are you with what the city does for safety near your home?",
}

input "municipal_safety_satisfaction_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How satisfied are you with what the city does for safety near your home?",
}

input "nbhd_safety_mark_points" {
  unit       = "points",
  definition = "Sum of the weighted marks that adults gave",
  data_kind  = "survey",
  question   = "What mark from 0 to 10 do you give to safety in your neighbourhood?",
}

input "nbhd_safety_mark_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "What mark from 0 to 10 do you give to safety in your neighbourhood?",
}

input "police_presence_satisfaction_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly satisfied",
  data_kind  = "survey",
  question   = "How satisfied are you with how visible and approachable the police are near your home?",
}

input "police_presence_satisfaction_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How satisfied are you with how visible and approachable the police are near your home?",
}

input "safe_centre_weekend_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly safe",
  data_kind  = "survey",
  question   = "How safe do you feel in the city centre late on a Friday or Saturday evening?",
}

input "safe_centre_weekend_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How safe do you feel in the city centre late on a Friday or Saturday evening?",
}

input "safe_day_nbhd_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly safe",
  data_kind  = "survey",
  question   = "How safe do you feel when you walk alone in your neighbourhood in daylight?",
}

input "safe_day_nbhd_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How safe do you feel when you walk alone in your neighbourhood in daylight?",
}

input "safe_night_city_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: strongly or somewhat agree",
  data_kind  = "survey",
  question   = "Do you agree: I feel safe walking alone at night in my city?",
}

input "safe_night_city_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "Do you agree: I feel safe walking alone at night in my city?",
}

input "safe_night_nbhd_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly safe",
  data_kind  = "survey",
  question   = "How safe do you feel when you walk alone in your neighbourhood after dark?",
}

input "safe_night_nbhd_positive_65plus" {
  unit       = "answers",
  definition = "Weighted answers of adults aged 65 or over: very or fairly safe",
  data_kind  = "survey",
  question   = "How safe do you feel when you walk alone in your neighbourhood after dark?",
}

input "safe_night_nbhd_positive_foreign" {
  unit       = "answers",
  definition = "Weighted answers of adults who speak another language at home: very or fairly safe",
  data_kind  = "survey",
  question   = "How safe do you feel when you walk alone in your neighbourhood after dark?",
}

input "safe_night_nbhd_positive_men" {
  unit       = "answers",
  definition = "Weighted answers of men: very or fairly safe",
  data_kind  = "survey",
  question   = "How safe do you feel when you walk alone in your neighbourhood after dark?",
}

input "safe_night_nbhd_positive_native" {
  unit       = "answers",
  definition = "Weighted answers of adults who speak the language of the country at home: very or fairly safe",
  data_kind  = "survey",
  question   = "How safe do you feel when you walk alone in your neighbourhood after dark?",
}

input "safe_night_nbhd_positive_under65" {
  unit       = "answers",
  definition = "Weighted answers of adults under 65: very or fairly safe",
  data_kind  = "survey",
  question   = "How safe do you feel when you walk alone in your neighbourhood after dark?",
}

input "safe_night_nbhd_positive_women" {
  unit       = "answers",
  definition = "Weighted answers of women: very or fairly safe",
  data_kind  = "survey",
  question   = "How safe do you feel when you walk alone in your neighbourhood after dark?",
}

input "safe_night_nbhd_share_max_district" {
  unit       = "% of valid answers",
  definition = "Share of adults who feel safe near home after dark in the district where it is highest",
  data_kind  = "survey",
}

input "safe_night_nbhd_share_min_district" {
  unit       = "% of valid answers",
  definition = "Share of adults who feel safe near home after dark in the district where it is lowest",
  data_kind  = "survey",
}

input "safe_night_nbhd_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How safe do you feel when you walk alone in your neighbourhood after dark?",
}

input "safe_night_nbhd_valid_65plus" {
  unit       = "answers",
  definition = "Weighted answers of adults aged 65 or over, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How safe do you feel when you walk alone in your neighbourhood after dark?",
}

input "safe_night_nbhd_valid_foreign" {
  unit       = "answers",
  definition = "Weighted answers of adults who speak another language at home, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How safe do you feel when you walk alone in your neighbourhood after dark?",
}

input "safe_night_nbhd_valid_men" {
  unit       = "answers",
  definition = "Weighted answers of men, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How safe do you feel when you walk alone in your neighbourhood after dark?",
}

input "safe_night_nbhd_valid_native" {
  unit       = "answers",
  definition = "Weighted answers of adults who speak the language of the country at home, \"don't know\" and no "
               .. "answer left out",
  data_kind  = "survey",
  question   = "How safe do you feel when you walk alone in your neighbourhood after dark?",
}

input "safe_night_nbhd_valid_under65" {
  unit       = "answers",
  definition = "Weighted answers of adults under 65, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How safe do you feel when you walk alone in your neighbourhood after dark?",
}

input "safe_night_nbhd_valid_women" {
  unit       = "answers",
  definition = "Weighted answers of women, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How safe do you feel when you walk alone in your neighbourhood after dark?",
}

input "safe_parks_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly safe",
  data_kind  = "survey",
  question   = "How safe do you feel in the parks that you know?",
}

input "safe_parks_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How safe do you feel in the parks that you know?",
}

input "safe_transit_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly safe",
  data_kind  = "survey",
  question   = "How safe do you feel on public transport and at its stops after dark?",
}

input "safe_transit_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How safe do you feel on public transport and at its stops after dark?",
}

input "safety_better_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: better",
  data_kind  = "survey",
  question   = "Compared with a year ago, has safety near your home got better, worse or stayed the same?",
}

input "safety_survey_present" {
  unit       = "yes/no (1/0)",
  definition = "1 where a representative resident survey on safety was run in the last three years, else 0",
  data_kind  = "checklist",
}

input "safety_trend_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "Compared with a year ago, has safety near your home got better, worse or stayed the same?",
}

input "safety_worse_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: worse",
  data_kind  = "survey",
  question   = "Compared with a year ago, has safety near your home got better, worse or stayed the same?",
}

input "stay_home_dark_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: yes",
  data_kind  = "survey",
  question   = "Do you go out less after dark because of safety?",
}

input "stay_home_dark_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "Do you go out less after dark because of safety?",
}

input "survey_inclusion_level" {
  unit       = "level (0-4)",
  definition = "People who seldom answer surveys are reached by other means: 0 not to 4 routinely and reported apart",
  data_kind  = "checklist",
}

input "trust_police_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly much",
  data_kind  = "survey",
  question   = "How far do you trust the local police?",
}

input "trust_police_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How far do you trust the local police?",
}

input "victim_risk_expected_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: very or fairly likely",
  data_kind  = "survey",
  question   = "How likely is it that you fall victim to a crime in the next 12 months?",
}

input "victim_risk_expected_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "How likely is it that you fall victim to a crime in the next 12 months?",
}

input "violence_witnessed_positive" {
  unit       = "answers",
  definition = "Weighted answers of adults: yes",
  data_kind  = "survey",
  question   = "In the last 12 months, did you see violence in a public place near your home?",
}

input "violence_witnessed_valid" {
  unit       = "answers",
  definition = "Weighted answers of adults, \"don't know\" and no answer left out",
  data_kind  = "survey",
  question   = "In the last 12 months, did you see violence in a public place near your home?",
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
