-- Northport is an invented city: its districts, offices and figures are made up. Nothing here is about a real place.
-- Its self-assessment on the first day: what is to be measured, and no figure yet, so that there is nothing to run.
-- Ask:  assess guide Scripts/cities/northport/self_assessment_empty.lua

city "Northport" { area = "NP", population = 146700, year = 2025 }

use "framework" { tier = "core" }
