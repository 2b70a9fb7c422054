-- Northport is an invented city: its districts, offices and figures are made up. Nothing here is about a real place.
-- Its self-assessment in October: five files are read by the reference framework, and no office has got a sheet yet.
-- Run:  assess run Scripts/cities/northport/self_assessment_half_filled.lua
-- Then: assess guide Scripts/cities/northport/self_assessment_half_filled.lua
--       assess template Scripts/cities/northport/self_assessment_half_filled.lua --period 2025 --area NP

city "Northport" { area = "NP", population = 146700, year = 2025 }

use "self_assessment.selection"
use "self_assessment.files"
use "self_assessment.scales"

method { totals = { "NP" } }  -- the city is the sum of its districts
