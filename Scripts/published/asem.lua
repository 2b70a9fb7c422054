-- ASEM Sustainable Connectivity 2018: 51 countries of Asia and Europe, 49 indicators on three levels.
-- Data: European Commission, Joint Research Centre, "ASEM Sustainable Connectivity Portal",
-- composite-indicators.jrc.ec.europa.eu, as one CSV file with the columns code, country, group (Europe or Asia), the
-- denominators Den_Area, Den_Energy, Den_GDP, Den_Pop, and the indicators under the codes below.
-- Run:  assess run asem.lua --data FILE [--area FIN] [--json FILE]
-- Method: totals divided by the size of the country; gaps filled with the mean of its continent; outliers pulled in
-- while skewness exceeds 2 and kurtosis 3.5, at most six; scales from the worst to the best country; plain means of
-- indicators, of pillars (themes here) and of the two halves (components here). The file of --json holds every stage.

existing_framework "asem" {
  title      = "Sustainable Connectivity",
  components = {
    {
      id     = "connectivity",
      title  = "Connectivity",
      themes = {
        { id = "physical", title = "Physical" },
        { id = "economic_links", title = "Economic and financial links" },
        { id = "political", title = "Political" },
        { id = "institutional", title = "Institutional" },
        { id = "people", title = "People to people" },
      },
    },
    {
      id     = "sustainability",
      title  = "Sustainability",
      themes = {
        { id = "environment", title = "Environmental" },
        { id = "society", title = "Social" },
        { id = "economy", title = "Economic and financial" },
      },
    },
  },
}

source "asem" {
  area      = "code",
  area_name = "country",
  year      = 2018,
  groups    = { continent = "group" },
}

local components = {
  physical = "connectivity", economic_links = "connectivity", political = "connectivity",
  institutional = "connectivity", people = "connectivity",
  environment = "sustainability", society = "sustainability", economy = "sustainability",
}

-- One line for each indicator: its code in the file, title and unit. `of` is what a total is divided by, `better` is
-- "higher" where nothing else is said.
local indicators = {
  physical = {
    { "LPI", "Logistics Performance Index", unit = "points (1-5)" },
    { "Flights", "Seats on international flights", of = "Den_Pop", unit = "thousand seats per head" },
    { "Ship", "Liner Shipping Connectivity Index", unit = "points" },
    { "Bord", "Border crossings", of = "Den_Area", unit = "per km2" },
    { "Elec", "Trade in electricity", of = "Den_Energy", unit = "TWh per million tonnes of oil" },
    { "Gas", "Trade in gas", of = "Den_Energy", unit = "billion m3 per million tonnes of oil" },
    { "ConSpeed", "Mean connection speed", unit = "Mbps" },
    { "Cov4G", "Covered by a 4G network", unit = "% of population" },
  },
  economic_links = {
    { "Goods", "Trade in goods", of = "Den_GDP", unit = "part of GDP" },
    { "Services", "Trade in services", of = "Den_GDP", unit = "part of GDP" },
    { "FDI", "Foreign direct investment", of = "Den_GDP", unit = "part of GDP" },
    { "PRemit", "Personal remittances, both ways", of = "Den_GDP", unit = "part of GDP" },
    { "ForPort", "Foreign portfolio investment", of = "Den_GDP", unit = "part of GDP" },
  },
  political = {
    { "Embs", "Embassies", unit = "embassies" },
    { "IGOs", "Membership of intergovernmental organisations", unit = "organisations" },
    { "UNVote", "Alignment of votes in the United Nations", unit = "points" },
  },
  institutional = {
    { "CostImpEx", "Cost to export and import", unit = "US dollars", better = "lower" },
    { "Tariff", "Mean tariff", unit = "per cent of the price", better = "lower" },
    { "TBTs", "Technical barriers to trade", unit = "barriers", better = "lower" },
    { "TIRcon", "Has signed the TIR Convention", unit = "1 for yes" },
    { "RTAs", "Regional trade agreements", unit = "agreements" },
    { "Visa", "Countries whose people need no visa", unit = "countries" },
  },
  people = {
    { "StMob", "Students from and in other countries", of = "Den_Pop", unit = "per head" },
    { "Research", "Research papers with authors abroad", of = "Den_GDP", unit = "per billion dollars" },
    { "Pat", "Patents with inventors abroad", of = "Den_GDP", unit = "per billion dollars" },
    { "CultServ", "Trade in cultural services", of = "Den_GDP", unit = "part of GDP" },
    { "CultGood", "Trade in cultural goods", of = "Den_GDP", unit = "part of GDP" },
    { "Tourist", "Tourists arriving", of = "Den_Pop", unit = "thousand per head" },
    { "MigStock", "Migrants", of = "Den_Pop", unit = "thousand per head" },
    { "Lang", "Speakers of common languages", unit = "points" },
  },
  environment = {
    { "Renew", "Renewable energy", unit = "% of energy used" },
    { "PrimEner", "Primary energy for each unit of GDP", unit = "tonnes of oil", better = "lower" },
    { "CO2", "Carbon dioxide emitted", unit = "tonnes per head", better = "lower" },
    { "MatCon", "Materials used up", unit = "tonnes per head", better = "lower" },
    { "Forest", "Net loss of forest", unit = "points", better = "lower" },
  },
  society = {
    { "Poverty", "Below the international poverty line", unit = "% of population", better = "lower" },
    { "Palma", "Palma ratio of incomes", unit = "ratio", better = "lower" },
    { "TertGrad", "Graduates of higher education", unit = "% of adults" },
    { "FreePress", "Constraints on the press", unit = "points (0-100)", better = "lower" },
    { "TolMin", "Intolerance of minorities", unit = "points (0-10)", better = "lower" },
    { "NGOs", "International non-governmental organisations", of = "Den_Pop", unit = "per thousand people" },
    { "CPI", "Corruption Perceptions Index, 100 is clean", unit = "points (0-100)" },
    { "FemLab", "Women at work for each man", unit = "ratio" },
    { "WomParl", "Women in parliament", unit = "% of seats" },
  },
  economy = {
    { "PubDebt", "Public debt", unit = "per cent of GDP", better = "lower" },
    { "PrivDebt", "Private debt", unit = "per cent of GDP", better = "lower" },
    { "GDPGrow", "Growth of GDP per head", unit = "per cent a year" },
    { "RDExp", "Spending on research and development", unit = "% of GDP" },
    { "NEET", "Young people neither learning nor working", unit = "% of young people", better = "lower" },
  },
}

for theme, rows in pairs(indicators) do
  for _, row in ipairs(rows) do
    local code, title = row[1], row[2]
    local value = input[code]
    if row.of then value = value / input[row.of] end
    indicator (code:lower()) {
      title     = title,
      component = components[theme],
      theme     = theme,
      unit      = row.unit,
      better    = row.better or "higher",
      formula   = value,
    }
  end
end

method {
  impute    = mean { within = "continent" },
  treat     = winsorise { points = 6 },
  normalise = min_max(),
  aggregate = arithmetic(),
  rank      = "full",
}
