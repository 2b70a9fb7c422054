-- CDC/ATSDR Social Vulnerability Index 2018: 3,142 counties of the United States, 15 indicators, four themes.
-- Data: Centers for Disease Control and Prevention, Agency for Toxic Substances and Disease Registry, "CDC/ATSDR
-- Social Vulnerability Index 2018, United States, by county", atsdr.cdc.gov, as one CSV file with the columns fips,
-- county, state and the 15 indicators below as published; a missing figure is an empty cell.
-- Run:  assess run svi.lua --data FILE [--area 01001] --json FILE
-- Method: percentile ranks, rounded to four decimals; a theme (component here) is the sum of its indicators' ranks,
-- the index the sum of its themes, and each sum is ranked again (percentile_ranks in the file of --json). Flags count
-- the indicators of a theme on which a county is among the most vulnerable tenth. A county with a gap has no rank in
-- that theme, nor in all.

existing_framework "svi" {
  title      = "Social Vulnerability Index",
  better     = "lower",  -- scores measure a burden: the more vulnerable a county, the higher
  components = {
    { id = "socioeconomic", title = "Socioeconomic status" },
    { id = "household", title = "Household composition and disability" },
    { id = "minority", title = "Minority status and language" },
    { id = "housing", title = "Housing type and transport" },
    {
      id     = "flags",
      title  = "Flags: among the most vulnerable tenth",
      themes = { "socioeconomic_flags", "household_flags", "minority_flags", "housing_flags" },
    },
  },
}

source "svi" {
  area      = "fips",
  area_name = "county",
  year      = 2018,
}

local indicators = {
  { "pov", "Below the poverty line", "socioeconomic", "% of population" },
  { "unemp", "Unemployed", "socioeconomic", "% of labour force" },
  { "pci", "Income per head", "socioeconomic", "US dollars", better = "higher" },
  { "nohsdp", "Adults without a high school diploma", "socioeconomic", "% of adults" },

  { "age65", "Aged 65 or more", "household", "% of population" },
  { "age17", "Aged 17 or less", "household", "% of population" },
  { "disabl", "With a disability", "household", "% of population" },
  { "sngpnt", "Single parents", "household", "% of households" },

  { "minrty", "Members of a minority", "minority", "% of population" },
  { "limeng", "Speak English less than well", "minority", "% of population" },

  { "munit", "In houses of ten flats or more", "housing", "% of dwellings" },
  { "mobile", "Mobile homes", "housing", "% of dwellings" },
  { "crowd", "Crowded", "housing", "% of households" },
  { "noveh", "Without a vehicle", "housing", "% of households" },
  { "groupq", "In group quarters", "housing", "% of population" },
}

for _, row in ipairs(indicators) do
  local id, title, component, unit = row[1], row[2], row[3], row[4]
  local better = row.better or "lower"
  -- Equal counties share the place next to the lowest values, which for income per head are the most vulnerable.
  local ties = better == "lower" and "min" or "max"

  indicator (id) {
    title     = title,
    component = component,
    unit      = unit,
    better    = better,
    formula   = input[id],
    normalise = percentile_rank { range = { 0, 1 }, ties = ties },
  }

  indicator (id .. "_flag") {
    title     = title .. ": among the most vulnerable tenth",
    component = "flags",
    theme     = component .. "_flags",
    unit      = unit,
    better    = better,
    formula   = input[id],
    normalise = categorical { percentiles = { 90 }, scores = { 0, 1 }, ties = ties },
  }
end

weights { flags = 0 }  -- counted, but no part of the index

method {
  aggregate = sum(),
  round     = 4,
  decimals  = 4,
  rank      = "full",
}
