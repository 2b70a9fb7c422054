-- What of the reference framework Northport assesses itself by: the core of all six components, as its checklist says,
-- and the supporting indicators of the two that matter first to the committee for safety.

use "framework" { tier = "core" }
use "framework.sense_of_safety" { tier = "supporting" }
use "framework.urban_security" { tier = "supporting" }
use "framework.urban_security.property_crime" { tier = "optional" }  -- thefts of bicycles, which the council asked for
drop "property_crime_rate"
