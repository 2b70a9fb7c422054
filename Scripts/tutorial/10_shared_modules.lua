-- 10. Sharing.
-- use takes over the indicators of a module: a script below this folder, shared/night.lua for "shared.night".
-- adjust changes one thing of an indicator that was taken over, drop leaves one out, and the rest stays as shared.
-- require gives what a module returns, such as a table of scales; it declares nothing by itself.
-- Run:  assess run Scripts/tutorial/10_shared_modules.lua

local scales = require "shared.scales"

city "Smallford" { year = 2025 }

source "town_hall" { file = "10_shared_modules.csv" }

use "shared.night"

adjust "night_bus_share" { weight = 2 }
drop "night_taxi_rate"  -- the taxis of Smallford are not counted

indicator "safe_by_day_share" {
  component = "sense_of_safety",
  theme     = "general_feeling",
  unit      = "% of answers",
  better    = "higher",
  formula   = share(input.feel_safe_by_day, input.answers),
  normalise = scales.survey,
}
