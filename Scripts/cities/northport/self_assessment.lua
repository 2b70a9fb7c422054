-- Northport is an invented city: its districts, offices and figures are made up. Nothing here is about a real place.
-- It assesses itself by the reference framework alone, by what its files hold and what its offices filled in. Where
-- there is no figure a sheet gives the reason, and the report repeats it.
-- Run:  assess run Scripts/cities/northport/self_assessment.lua
-- Then: assess guide Scripts/cities/northport/self_assessment.lua

city "Northport" { area = "NP", population = 146700, year = 2025 }

use "self_assessment.selection"  -- the core, and more of what matters first
use "self_assessment.files"      -- the five files that were there already
use "sheets.sources"             -- the collection sheets, filled in for 2025
use "self_assessment.scales"     -- the council's own ends of scales

method { totals = { "NP" } }     -- the city is the sum of its districts
