-- Northport after an invented poll: eighteen invented voters said which indicators they want and how much parts count.
-- Nothing of the earlier city changes; this script goes on from it.
--
-- The two modules in poll/ were written by this command, and a test holds them to it:
--   assess poll Scripts/cities/northport/poll/votes.csv Scripts/cities/northport/northport_framework.lua
--     --out Scripts/cities/northport/poll
-- Run:  assess run Scripts/cities/northport/city_after_poll.lua [--weights police]

local votes = require "poll.northport_framework_2_weights"

use "city"
use "poll.northport_framework_2"  -- the framework, less what the voters dropped

-- Shown beside the city's own weights, for all voters and for two roles that lie far apart.
weights "audience" (votes.weights)
weights "police" (votes.by_role.police)
weights "researchers" (votes.by_role.researcher)
