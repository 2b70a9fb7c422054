-- The rules of this folder at work, on five invented districts.
-- Copy a rule's file below your own script's folder and require it as here.
-- Run:  assess run Scripts/rules/example.lua

local log_scale = require "log_scale"
local capped_ratio = require "capped_ratio"

source "districts" {
  file = "example.csv",
  area = "district",
  year = 2025,
}

indicator "assault_rate" {
  title     = "Assaults per 1,000 residents",  -- the quarter with the bars has twenty times those of the suburbs
  component = "urban_security",
  theme     = "violence",
  unit      = "per 1 000 residents",
  better    = "lower",
  formula   = per(1000, input.assaults, input.residents),
  normalise = log_scale.lower_is_better,
}

indicator "green_area_per_resident" {
  title     = "Public green, square metres a head",  -- the plan asks for 12
  component = "public_space_liveability",
  theme     = "supply_and_access",
  unit      = "m² per resident",
  better    = "higher",
  formula   = input.green_m2 / input.residents,
  normalise = capped_ratio(12),
}
