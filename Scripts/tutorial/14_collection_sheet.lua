-- 14. A collection sheet.
-- assess template writes sheets for what is missing, one for each office; this is one that the police have half
-- filled in. It is a source as it is: a row for each input, area and period, in place of a column for each. Where there
-- is no figure the column reason says why, and the report repeats it. A row that nobody has come to yet, as that of
-- vandalism, says nothing, and the next step asks for it. Write sheets of your own with
--       assess template Scripts/tutorial/14_collection_sheet.lua --out sheets
-- Run:  assess run Scripts/tutorial/14_collection_sheet.lua

city "Northport" { population = 212000, year = 2025 }

source "police" { file = "14_collection_sheet.csv", owner = "Regional police, analysis unit" }

input "vandalism" { unit = "offences", definition = "Wilful damage to public property" }

local function rate(id, offences)
  indicator(id) {
    component = "urban_security",
    unit      = "per 1 000 residents",
    better    = "lower",
    formula   = per(1000, input[offences], input.population),
    normalise = goalposts { worst = 10, best = 0 },
    source    = "police records",
  }
end

rate("robbery_rate", "robberies")
rate("home_burglary_rate", "home_burglaries")
rate("hate_crime_rate", "hate_crimes")
rate("vandalism_rate", "vandalism")

method { minimum_coverage = { index = 0, urban_security = 0.5 } }
