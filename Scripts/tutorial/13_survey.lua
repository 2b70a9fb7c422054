-- 13. A survey of residents.
-- survey reads the answers themselves, a row for each respondent. A question says which answers count and which are
-- real answers too; "don't know" is left out, and an answer that nobody expected is told. weight names the column with
-- how many people a respondent stands for, groups make inputs for women and men, and wilson() takes what the weighted
-- answers are worth. totals lets everybody make up the city. Hill has few answers, and the report says so.
-- Run:  assess run Scripts/tutorial/13_survey.lua

city "Northport" { year = 2025 }

local residents = survey "residents" {
  file       = "13_survey.csv",
  area       = "district",
  weight     = "weight",
  id         = "respondent",
  no_answer  = { "don't know", "refused" },
  least_base = 15,
  questions  = {
    safe_night_nbhd = {
      column   = "safe after dark",
      positive = { "very safe", "safe" },
      other    = { "unsafe", "very unsafe" },
    },
    nbhd_safety_mark = { column = "mark", scale = { 0, 10 } },
  },
  groups     = {
    women = { column = "sex", is = "female" },
    men   = { column = "sex", is = "male" },
  },
}

indicator "safe_night_nbhd_share" {
  title     = "Safe near home after dark",
  component = "sense_of_safety",
  unit      = "% of answers",
  better    = "higher",
  formula   = share(residents.safe_night_nbhd_positive, residents.safe_night_nbhd_valid),
  interval  = wilson(),
  normalise = goalposts { worst = 30, best = 95 },
}

indicator "gender_gap_safe_night" {
  title     = "Gap between women and men",
  component = "sense_of_safety",
  unit      = "percentage points",
  better    = "lower",
  formula   = abs(
    share(residents.safe_night_nbhd_positive_men, residents.safe_night_nbhd_valid_men)
      - share(residents.safe_night_nbhd_positive_women, residents.safe_night_nbhd_valid_women)
  ),
  normalise = goalposts { worst = 40, best = 0 },
}

indicator "nbhd_safety_mark" {
  title     = "Mark for safety near home",
  component = "sense_of_safety",
  unit      = "points (0-10)",
  better    = "higher",
  formula   = residents.nbhd_safety_mark_points / residents.nbhd_safety_mark_valid,
  normalise = goalposts { worst = 4, best = 9 },
}

method { totals = { "Northport" } }
