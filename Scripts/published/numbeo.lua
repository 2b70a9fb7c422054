-- Numbeo Quality of Life Index by city, early 2019: eight component indices and their fixed coefficients.
-- Data: Numbeo, table "Quality of Life Index by City", numbeo.com, as one CSV file with the columns city,
-- purchasing_power, price_to_income, cost_of_living, safety, health_care, commute_time, pollution, climate. Numbeo
-- asks for a visible link and limits commercial use.
-- Run:  assess run numbeo.lua --data FILE [--area Basel]
-- Method: Numbeo's own formula. The coefficients stand before indices of different spread, so they are no weights of
-- equal scales; 100 is added, and nothing falls below 0. A city without one of the eight has no index.

existing_framework "numbeo" {
  title      = "Numbeo Quality of Life Index",
  components = { { id = "quality_of_life", title = "Quality of life" } },
}

local numbeo = source "numbeo" {
  area = "city",
  year = 2019,
}

local gains  = numbeo.purchasing_power / 2.5 + numbeo.safety / 2 + numbeo.health_care / 2.5 + numbeo.climate / 3
local losses = numbeo.price_to_income + numbeo.cost_of_living / 10 + numbeo.commute_time / 2
  + numbeo.pollution * 2 / 3

indicator "quality_of_life_index" {
  title     = "Quality of Life Index",
  component = "quality_of_life",
  unit      = "points",
  better    = "higher",
  formula   = greatest(0, 100 + gains - losses),
  normalise = as_is(),
}

method {
  decimals = 2,
  rank     = "full",
}
