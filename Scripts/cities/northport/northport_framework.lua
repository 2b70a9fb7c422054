-- Northport's framework: what is measured, apart from where the figures come from and how much they count.
-- Its own file, so that a poll can hold a vote on it and a new version can follow it:
--   assess poll Scripts/cities/northport/poll/votes.csv Scripts/cities/northport/northport_framework.lua

use "indicators.quality_of_life"
use "indicators.social_cohesion"
use "indicators.public_space_liveability"
use "indicators.sense_of_safety"
use "indicators.urban_security"
use "indicators.background_conditions"
