-- Global Organized Crime Index, editions 2021 and 2023: markets, actors and resilience of 193 countries.
-- Data: Global Initiative Against Transnational Organized Crime, ocindex.net, both editions as one CSV file with the
-- columns country, year, continent, region and one for each indicator below.
-- Run:  assess run organised_crime.lua --data FILE [--area Albania] [--period 2023]
-- Method: experts' scores from 1 to 10; plain means of those an edition asked for. Criminality is the mean of
-- markets and actors, high where crime is; resilience stands beside it and is never mixed with it.

existing_framework "organised_crime" {
  title      = "Global Organized Crime Index",
  components = {
    { id = "criminality", title = "Criminality, 10 is worst", themes = { "markets", "actors" } },
    { id = "resilience", title = "Resilience, 10 is best" },
  },
  index      = false,
}

source "experts" {
  area   = "country",
  period = "year",
  groups = { continent = "continent", region = "region" },
}

local markets = {
  "human_trafficking", "human_smuggling", "arms_trafficking", "flora_crimes", "fauna_crimes",
  "non_renewable_resource_crimes", "heroin_trade", "cocaine_trade", "cannabis_trade", "synthetic_drug_trade",
  -- Since 2023:
  "cyber_dependent_crimes", "financial_crimes", "trade_in_counterfeit_goods", "illicit_trade_in_excisable_goods",
  "extortion_and_protection_racketeering",
}

local actors = {
  "mafia_style_groups", "criminal_networks", "state_embedded_actors", "foreign_actors",
  -- Since 2023:
  "private_sector_actors",
}

local resilience = {
  "political_leadership_and_governance", "government_transparency_and_accountability", "international_cooperation",
  "national_policies_and_laws", "judicial_system_and_detention", "law_enforcement", "territorial_integrity",
  "anti_money_laundering", "economic_regulatory_capacity", "victim_and_witness_support", "prevention",
  "non_state_actors",
}

--- Declares an indicator for each id; titles are the ids spelled out.
local function declare(ids, component, theme, better)
  for _, id in ipairs(ids) do
    indicator (id) {
      component = component,
      theme     = theme,
      unit      = "points (1-10)",
      better    = better,
      formula   = input[id],
      normalise = as_is(),
    }
  end
end

declare(markets, "criminality", "markets", "lower")
declare(actors, "criminality", "actors", "lower")
declare(resilience, "resilience", nil, "higher")

method {
  aggregate = arithmetic(),
  decimals  = 2,
}
