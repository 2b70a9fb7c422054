-- Framework version "northport_framework_2", from votes.csv, a poll of 18 voters: municipality 6,
--   police 5, researcher 4, international body 3.
-- It goes on from northport_framework.lua, which stays as it is.
-- A city script takes it over: use "poll.northport_framework_2"
-- The weights the voters give are in "poll.northport_framework_2_weights".
--   CVR: Lawshe's content-validity ratio, −1 where nobody calls it essential, 0 for half, 1 for
--     all; needed: the least that is enough to be kept; chance: of so many votes for essential or
--     more, if voters tossed a coin
--   kept: a chance of 0.05 or less by the binomial distribution, and no less than 50 % call it
--     feasible
--   dropped: more than 50 % call it redundant
--   questioned: all others, and those with fewer than 5 votes

use "northport_framework"

-- Dropped:
--   Litter reported: 15 of 18 call it redundant; CVR −0.78
drop "litter_report_rate"
--   Overnight stays: 15 of 18 call it redundant; CVR −1.00
drop "overnight_stays_per_resident"

-- Questioned: they stay until it is decided.
--   discrimination_share: 10 of 16 call it essential, 12 are needed; CVR 0.25
--   tension_monitoring_level: 4 of 16 call it essential, 12 are needed; CVR −0.50
--   confidence_police_share: 8 of 17 call it essential, 13 are needed; CVR −0.06; roles apart:
--     police over researcher
--   online_fraud_rate: 10 of 17 call it essential, 13 are needed; CVR 0.18
--   hate_crime_rate: essential to 14 of 17, feasible to 7 of 18 only; CVR 0.65; roles apart:
--     municipality over international body

-- Kept:
--   trust_people_share: 13 of 17 call it essential; CVR 0.53
--   street_lighting_share: 14 of 17 call it essential; CVR 0.65; roles apart: municipality over
--     researcher
--   safe_after_dark_share: 16 of 18 call it essential; CVR 0.78
--   avoid_places_share: 13 of 17 call it essential; CVR 0.53; roles apart: municipality over
--     researcher
--   robbery_rate: 16 of 16 call it essential; CVR 1.00
--   home_burglary_rate: 16 of 17 call it essential; CVR 0.88
--   victimisation_share: 15 of 18 call it essential; CVR 0.67

-- Proposed, and to be written as indicators:
--   "Harassment of young people in public transport": 5 voters (municipality 2, police 1,
--     researcher 2)
--   "Lighting of bus stops": 3 voters (municipality 2, international body 1)
--   "Dark figure of domestic violence": 1 voter (researcher 1)
