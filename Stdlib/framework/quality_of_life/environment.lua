-- Quality of life: environment.

use "framework.inputs"

indicator "pm25_annual_mean" {
  title        = "Fine particles in the air",
  aliases      = { "PM2.5", "Fine particulate matter (PM2.5)", "Fine particulate matter", "PM2.5 annual mean" },
  definition   = "Yearly average PM2.5 concentration at urban background stations",
  component    = "quality_of_life",
  theme        = "environment",
  unit         = "µg/m³",
  better       = "lower",
  formula      = input.pm25_mean_ug_m3,
  normalise    = goalposts { worst = 87, best = 6.3 },
  scale_source = "SDG Index 2025: lower bound and optimum of countries",
  tier         = "core",
  burden       = 1,
  data_kind    = "administrative",
  source       = "air-quality network",
  codes        = { sdg = "11.6.2" },
  related      = { "iso_37120", "u4ssc", "un_cpi", "sdr", "igarape_fragile" },
}

indicator "no2_annual_mean" {
  title        = "Nitrogen dioxide in the air",
  aliases      = { "NO2", "Nitrogen dioxide", "NO2 annual mean" },
  definition   = "Yearly average NO2 concentration at urban stations",
  component    = "quality_of_life",
  theme        = "environment",
  unit         = "µg/m³",
  better       = "lower",
  formula      = input.no2_mean_ug_m3,
  normalise    = goalposts { worst = 40, best = 10 },
  scale_source = "WHO guideline of 2021 and EU limit value of 2008",
  tier         = "supporting",
  burden       = 1,
  data_kind    = "administrative",
  source       = "air-quality network",
  codes        = { eurostat = "urb_cenv" },
  related      = { "u4ssc", "eurostat_ua" },
}

indicator "noise_exposed_share" {
  title      = "Exposure to road noise",
  aliases    = { "Road traffic noise", "Noise exposure", "Exposure to noise" },
  definition = "Residents whose home gets more than 55 dB of road noise (day-evening-night level)",
  component  = "quality_of_life",
  theme      = "environment",
  unit       = "% of residents",
  better     = "lower",
  formula    = share(input.persons_road_noise_over55db, input.population),
  tier       = "supporting",
  burden     = 1,
  data_kind  = "geospatial",
  source     = "strategic noise map",
  codes      = { eurostat = "urb_cenv" },
  related    = { "u4ssc", "eurostat_ua" },
}

-- What is entered for them.

input "no2_mean_ug_m3" {
  unit       = "µg/m³",
  definition = "Yearly mean concentration of nitrogen dioxide at urban stations",
  data_kind  = "administrative",
}

input "persons_road_noise_over55db" {
  unit       = "persons",
  definition = "Residents whose home gets more than 55 dB of road noise, day-evening-night level",
  data_kind  = "geospatial",
}

input "pm25_mean_ug_m3" {
  unit       = "µg/m³",
  definition = "Yearly mean concentration of PM2.5 at urban background stations",
  data_kind  = "administrative",
}
