-- Weights from votes.csv, a poll of 18 voters: municipality 6, police 5, researcher 4,
--   international body 3.
-- The weights of a part have the mean 1, which is what an item that nobody voted on weighs.
-- Behind each: the middle half of the voters, and their median.
--
-- A city script takes them over as its own, or as a set to be shown beside its own:
--   weights(require("poll.northport_framework_2_weights").weights)
--   weights "audience" (require("poll.northport_framework_2_weights").weights)
--   weights "one_role" (require("poll.northport_framework_2_weights").by_role["municipality"])

return {
  weights = {
    -- Weights by budget: 18 voters, Kendall's W 0.22 (chance 0.003)
    quality_of_life          = 0.6806,  -- 0.50 to 1.00, median 0.50
    social_cohesion          = 0.8889,  -- 0.75 to 1.00, median 1.00
    public_space_liveability = 0.7778,  -- 0.75 to 0.94, median 0.75
    sense_of_safety          = 1.0833,  -- 0.75 to 1.50, median 1.00
    urban_security           = 1.5694,  -- 1.31 to 2.13, median 1.50
    -- Weights in Urban security by pairwise comparison: 17 voters, Kendall's W 0.87 (chance
    --   <0.001)
    violence                    = 1.8392,  -- 1.80 to 2.00, median 1.80
    property_crime              = 0.6260,  -- 0.58 to 0.67, median 0.60
    victimisation_and_reporting = 0.5349,  -- 0.45 to 0.60, median 0.52
    -- Weights in Sense of safety by ranking: 18 voters, Kendall's W 0.48 (chance <0.001)
    general_feeling          = 1.8759,  -- 1.28 to 2.28, median 2.28
    worry                    = 0.9315,  -- 0.78 to 1.16, median 0.78
    avoidance                = 1.2185,  -- 0.53 to 1.28, median 1.28
    equality_of_feeling      = 0.4523,  -- 0.20 to 0.70, median 0.33
    confidence_in_protection = 0.5218,  -- 0.20 to 0.70, median 0.39
  },
  by_role = {
    municipality = {
      -- Weights: 6 voters
      quality_of_life          = 0.7083,  -- 0.50 to 0.94, median 0.63
      social_cohesion          = 0.9167,  -- 0.81 to 1.00, median 1.00
      public_space_liveability = 0.6667,  -- 0.56 to 0.75, median 0.75
      sense_of_safety          = 1.2083,  -- 0.88 to 1.50, median 1.38
      urban_security           = 1.5000,  -- 1.50 to 1.50, median 1.50
      -- Weights in Urban security: 5 voters
      violence                    = 1.6778,  -- 1.65 to 1.80, median 1.80
      property_crime              = 0.6552,  -- 0.60 to 0.72, median 0.60
      victimisation_and_reporting = 0.6670,  -- 0.60 to 0.63, median 0.60
      -- Weights in Sense of safety: 6 voters
      general_feeling          = 1.9500,  -- 1.53 to 2.28, median 2.28
      worry                    = 0.6306,  -- 0.53 to 0.78, median 0.78
      avoidance                = 1.4778,  -- 1.28 to 2.03, median 1.28
      equality_of_feeling      = 0.5611,  -- 0.26 to 0.70, median 0.45
      confidence_in_protection = 0.3806,  -- 0.20 to 0.45, median 0.33
    },
    police = {
      -- Weights: 5 voters
      quality_of_life          = 0.3000,  -- 0.25 to 0.50, median 0.25
      social_cohesion          = 0.4500,  -- 0.25 to 0.50, median 0.50
      public_space_liveability = 0.9000,  -- 0.75 to 1.00, median 1.00
      sense_of_safety          = 0.9000,  -- 0.75 to 1.00, median 0.75
      urban_security           = 2.4500,  -- 2.25 to 2.50, median 2.50
      -- Weights in Urban security: 5 voters
      violence                    = 1.8372,  -- 1.65 to 2.04, median 1.80
      property_crime              = 0.6498,  -- 0.60 to 0.65, median 0.63
      victimisation_and_reporting = 0.5130,  -- 0.45 to 0.60, median 0.49
      -- Weights in Sense of safety: 5 voters
      general_feeling          = 1.9167,  -- 2.28 to 2.28, median 2.28
      worry                    = 0.7000,  -- 0.45 to 0.78, median 0.78
      avoidance                = 1.0500,  -- 0.45 to 1.28, median 0.78
      equality_of_feeling      = 0.3167,  -- 0.20 to 0.20, median 0.20
      confidence_in_protection = 1.0167,  -- 0.78 to 1.28, median 1.28
    },
    researcher = {
      -- Weights: 4 voters
      quality_of_life          = 1.1250,  -- 1.00 to 1.25, median 1.13
      social_cohesion          = 1.3750,  -- 1.25 to 1.50, median 1.38
      public_space_liveability = 0.8125,  -- 0.75 to 0.81, median 0.75
      sense_of_safety          = 1.0625,  -- 0.94 to 1.13, median 1.00
      urban_security           = 0.6250,  -- 0.50 to 0.75, median 0.63
      -- Weights in Urban security: 4 voters
      violence                    = 1.9727,  -- 1.91 to 2.04, median 1.97
      property_crime              = 0.5875,  -- 0.55 to 0.62, median 0.58
      victimisation_and_reporting = 0.4398,  -- 0.35 to 0.53, median 0.43
      -- Weights in Sense of safety: 4 voters
      general_feeling          = 1.6583,  -- 1.16 to 2.28, median 1.78
      worry                    = 1.6583,  -- 1.16 to 2.28, median 1.78
      avoidance                = 0.8667,  -- 0.45 to 1.28, median 0.87
      equality_of_feeling      = 0.5542,  -- 0.39 to 0.78, median 0.62
      confidence_in_protection = 0.2625,  -- 0.20 to 0.26, median 0.20
    },
    ["international body"] = {
      -- Weights: 3 voters
      quality_of_life          = 0.6667,  -- 0.50 to 0.75, median 0.50
      social_cohesion          = 0.9167,  -- 0.88 to 1.00, median 1.00
      public_space_liveability = 0.7500,  -- 0.63 to 0.88, median 0.75
      sense_of_safety          = 1.1667,  -- 1.00 to 1.38, median 1.25
      urban_security           = 1.5000,  -- 1.50 to 1.50, median 1.50
      -- Weights in Urban security: 3 voters
      violence                    = 1.9333,  -- 1.90 to 2.00, median 2.00
      property_crime              = 0.5889,  -- 0.55 to 0.63, median 0.60
      victimisation_and_reporting = 0.4778,  -- 0.42 to 0.55, median 0.50
      -- Weights in Sense of safety: 3 voters
      general_feeling          = 1.9500,  -- 1.78 to 2.28, median 2.28
      worry                    = 0.9500,  -- 0.78 to 1.03, median 0.78
      avoidance                = 1.4500,  -- 1.03 to 1.78, median 1.28
      equality_of_feeling      = 0.3250,  -- 0.33 to 0.33, median 0.33
      confidence_in_protection = 0.3250,  -- 0.33 to 0.33, median 0.33
    },
  },
  kept = {
    "trust_people_share",
    "street_lighting_share",
    "safe_after_dark_share",
    "avoid_places_share",
    "robbery_rate",
    "home_burglary_rate",
    "victimisation_share",
  },
  questioned = {
    "discrimination_share",
    "tension_monitoring_level",
    "confidence_police_share",
    "online_fraud_rate",
    "hate_crime_rate",
  },
  dropped = {
    "litter_report_rate",
    "overnight_stays_per_resident",
  },
  proposed = {
    "Harassment of young people in public transport",
    "Lighting of bus stops",
    "Dark figure of domestic violence",
  },
}
