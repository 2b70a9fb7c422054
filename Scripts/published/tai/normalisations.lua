-- One indicator on eleven scales: mean years of schooling, handbook, table 15.
-- Data: see achievement.lua; this script needs the columns code, country and SCHOOLING.
-- Run:  assess run normalisations.lua --data FILE [--area FIN]
-- Method: eleven ways to make a score of a value. They stand side by side, each a component of its own; there is
-- nothing to combine.

local unit = { 0, 1 }

-- One line for each scale: its id, what its scores say, and the method.
local scales = {
  { "ranked", "Rank, from the lowest", rank() },
  { "standardised", "Standard deviations from the mean", z_score() },
  { "rescaled", "From the lowest, 0, to the highest, 1", min_max { range = unit } },
  { "to_mean", "Per cent of the mean", ratio_to_mean() },
  { "to_best", "Part of the highest", fraction_of_max { range = unit } },
  { "to_worst", "Per cent of the lowest", ratio_to_worst() },
  { "from_mean", "Per cent above the mean", difference_to_mean() },
  { "from_worst", "Per cent above the lowest", difference_to_worst() },
  { "sign", "A fifth above (1) or below (-1) the mean", above_below_mean { threshold = 0.2 } },
  { "percentiles", "Percentile", percentile() },
  { "points", "Points for bands of percentiles", categorical() },
}

local components = {}
for number, row in ipairs(scales) do
  components[number] = { id = row[1], title = row[2] }
end

existing_framework "scales" {
  title      = "Eleven scales of years of schooling",
  components = components,
  index      = false,
}

source "handbook" {
  area      = "code",
  area_name = "country",
  year      = 2001,
}

for _, row in ipairs(scales) do
  local id, title, scale = row[1], row[2], row[3]
  indicator (id) {
    title     = title,
    component = id,
    unit      = "years",
    better    = "higher",
    formula   = input.SCHOOLING,
    normalise = scale,
  }
end

method { decimals = 2 }
