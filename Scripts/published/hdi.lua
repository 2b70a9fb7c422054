-- Human Development Index 1990 to 2022, as published with the Human Development Report 2023/24.
-- Data: UNDP, "Complete time series of composite indices", hdr.undp.org, as one CSV file with the
-- columns code, name, year, life_expectancy, expected_schooling, mean_schooling, gni_per_head.
-- Run:  assess run hdi.lua --data FILE [--area NOR] [--period 2022]
-- Method: UNDP, Technical note 1. Fixed goalposts, income by its logarithm, education as the mean of two
-- schooling scores, the index as the geometric mean of three; a country with a gap has no index.

existing_framework "hdi" {
  title      = "Human Development Index",
  components = {
    { id = "health", title = "Health" },
    { id = "education", title = "Education" },
    { id = "income", title = "Income" },
  },
}

local hdr = source "hdr" {
  area      = "code",
  area_name = "name",
  period    = "year",
}

indicator "life_expectancy" {
  title     = "Life expectancy at birth",
  component = "health",
  unit      = "years",
  better    = "higher",
  formula   = hdr.life_expectancy,
  normalise = goalposts { worst = 20, best = 85, range = { 0, 1 } },
}

indicator "expected_schooling" {
  title     = "Years of schooling a child can expect",
  component = "education",
  unit      = "years",
  better    = "higher",
  formula   = hdr.expected_schooling,
  normalise = goalposts { worst = 0, best = 18, range = { 0, 1 } },
}

indicator "mean_schooling" {
  title     = "Mean years of schooling of adults",
  component = "education",
  unit      = "years",
  better    = "higher",
  formula   = hdr.mean_schooling,
  normalise = goalposts { worst = 0, best = 15, range = { 0, 1 } },
}

indicator "income" {
  title     = "Gross national income per head, logarithm",
  component = "income",
  unit      = "logarithm of 2017 PPP dollars",
  better    = "higher",
  formula   = log(hdr.gni_per_head),
  normalise = goalposts { worst = log(100), best = log(75000), range = { 0, 1 } },
}

-- UNDP's own groups and the world: scored like countries, not ranked among them.
local groups = {
  "ZZA.VHHD", "ZZB.HHD", "ZZC.MHD", "ZZD.LHD", "ZZE.AS", "ZZF.EAP", "ZZG.ECA", "ZZH.LAC", "ZZI.SA", "ZZJ.SSA",
  "ZZK.WORLD",
}

method {
  aggregate        = { component = arithmetic(), index = geometric() },
  minimum_coverage = { component = 1, index = 1 },
  decimals         = 3,
  rank             = "rounded",
  totals           = groups,
}
