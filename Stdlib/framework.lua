-- The reference framework: six components, their themes, and the project's own reading of what to measure in each.
-- Take all of it, one component or theme, or a selection: use "framework" { tier = "core", burden = 1 }.

use "framework.quality_of_life"
use "framework.social_cohesion"
use "framework.public_space_liveability"
use "framework.sense_of_safety"
use "framework.urban_security"
use "framework.background_conditions"
