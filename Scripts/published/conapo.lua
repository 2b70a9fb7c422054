-- Index of marginalisation 2020: 2,469 municipalities of Mexico, nine shares of people and dwellings.
-- Data: Consejo Nacional de Población (CONAPO), "Índice de marginación por entidad federativa y municipio 2020",
-- gob.mx/conapo, as one CSV file with the columns code, municipality and the nine codes below, in per cent.
-- Run:  assess run conapo.lua --data FILE [--area 01001] [--csv FILE]
-- Method: the distance from the worst (DP2): each share in standard deviations, counted only for what those before it
-- do not tell. A higher index means less marginalisation. Five grades by the rule of Dalenius and Hodges on 21
-- intervals. CONAPO measures from the worst shares of several censuses, which it does not print; from 100 % the index
-- is the same but for a constant.

existing_framework "conapo" {
  title      = "Index of marginalisation",
  components = { { id = "marginalisation", title = "Distance from marginalisation" } },
}

source "census" {
  area      = "code",
  area_name = "municipality",
  year      = 2020,
}

local shares = {
  { "analf", "Cannot read or write", "% of adults" },
  { "sbasc", "Without basic schooling", "% of adults" },
  { "ovsde", "Without drain or toilet", "% of residents" },
  { "ovsee", "Without electricity", "% of residents" },
  { "ovsae", "Without piped water", "% of residents" },
  { "ovpt", "With a floor of earth", "% of residents" },
  { "vhac", "Crowded", "% of dwellings" },
  { "pl_5000", "In places with fewer than 5,000 people", "% of residents" },
  { "po2sm", "Earn up to two minimum wages", "% of those at work" },
}

for _, row in ipairs(shares) do
  local id, title, unit = row[1], row[2], row[3]
  indicator (id) {
    title     = title,
    component = "marginalisation",
    unit      = unit,
    better    = "lower",
    formula   = input[id],
    normalise = goalposts { worst = 100, best = 0 },
  }
end

method {
  aggregate = { component = dp2 { reference = 0 } },
  classes   = {
    index = dalenius_hodges {
      count  = 5,
      bins   = 21,
      labels = { "Muy alto", "Alto", "Medio", "Bajo", "Muy bajo" },
    },
  },
  rank      = "full",
  decimals  = 3,
}
