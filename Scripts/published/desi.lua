-- Digital Economy and Society Index 2022: EU countries, editions 2017 to 2022, 33 indicators on three levels.
-- Data: European Commission, workbook "DESI 2022", digital-strategy.ec.europa.eu, as one CSV file with the columns
-- country, year and the Commission's codes i1a1 to i4a5; gaps are filled as in the workbook.
-- Run:  assess run desi.lua --data FILE [--area FI] [--period 2022]
-- Method: fixed goalposts; weighted means of indicators, of sub-dimensions (themes here) and of the four dimensions
-- (components here). Only i2a3 stops at its goalposts; a country may score below 0 elsewhere.

existing_framework "desi" {
  title      = "Digital Economy and Society Index 2022",
  components = {
    {
      id     = "d1",
      title  = "Human capital",
      themes = {
        { id = "s1a", title = "Internet user skills" },
        { id = "s1b", title = "Advanced skills and development" },
      },
    },
    {
      id     = "d2",
      title  = "Connectivity",
      themes = {
        { id = "s2a", title = "Fixed broadband take-up" },
        { id = "s2b", title = "Fixed broadband coverage" },
        { id = "s2c", title = "Mobile broadband" },
        { id = "s2d", title = "Broadband prices" },
      },
    },
    {
      id     = "d3",
      title  = "Integration of digital technology",
      themes = {
        { id = "s3a", title = "Digital intensity" },
        { id = "s3b", title = "Digital technologies for businesses" },
        { id = "s3c", title = "E-commerce" },
      },
    },
    { id = "d4", title = "Digital public services", themes = { { id = "s4a", title = "E-government" } } },
  },
}

source "desi" {
  area   = "country",
  period = "year",
}

-- One line for each indicator. The code says where it belongs: i2c3 is the third of sub-dimension s2c in d2.
local indicators = {
  { "i1a1", "At least basic digital skills", unit = "share of individuals", worst = 0, best = 1, weight = 2 },
  { "i1a2", "Above basic digital skills", unit = "share of individuals", worst = 0, best = 0.66 },
  { "i1a3", "At least basic content creation skills", unit = "share of individuals", worst = 0.25, best = 1 },
  { "i1b1", "ICT specialists", unit = "share of employees", worst = 0, best = 0.1, weight = 2 },
  { "i1b2", "Female ICT specialists", unit = "share of ICT specialists", worst = 0, best = 0.5, weight = 2 },
  { "i1b3", "Enterprises providing ICT training", unit = "share of enterprises", worst = 0, best = 0.5 },
  { "i1b4", "ICT graduates", unit = "share of graduates", worst = 0, best = 0.1 },

  { "i2a1", "Fixed broadband take-up", unit = "share of households", worst = 0.5, best = 1 },
  { "i2a2", "Take-up of 100 Mbps or more", unit = "share of households", worst = 0, best = 1 },
  { "i2a3", "Take-up of 1 Gbps or more", unit = "share of households", worst = 0, best = 0.5, clamp = true },
  { "i2b1", "Fast broadband coverage", unit = "share of households", worst = 0.25, best = 1 },
  { "i2b2", "Very high capacity coverage", unit = "share of households", worst = 0, best = 1, weight = 2 },
  { "i2b3", "Fibre to the premises", unit = "share of households", worst = 0, best = 1 },
  { "i2c1", "5G spectrum assigned", unit = "share of harmonised spectrum", worst = 0, best = 1 },
  { "i2c2", "5G coverage", unit = "share of populated areas", worst = 0, best = 1, weight = 2 },
  { "i2c3", "Mobile broadband take-up", unit = "share of individuals", worst = 0.25, best = 1 },
  { "i2d1", "Broadband price index", unit = "points (0-100)", worst = 25, best = 100 },

  { "i3a1", "SMEs with basic digital intensity", unit = "share of SMEs", worst = 0.2, best = 1, weight = 2 },
  { "i3b1", "Electronic information sharing", unit = "share of enterprises", worst = 0, best = 0.6 },
  { "i3b2", "Social media", unit = "share of enterprises", worst = 0, best = 0.6 },
  { "i3b3", "Big data", unit = "share of enterprises", worst = 0, best = 0.75, weight = 2 },
  { "i3b4", "Cloud", unit = "share of enterprises", worst = 0, best = 0.75, weight = 2 },
  { "i3b5", "Artificial intelligence", unit = "share of enterprises", worst = 0, best = 0.75, weight = 2 },
  { "i3b6", "ICT for sustainability", unit = "share of enterprises", worst = 0.3, best = 1 },
  { "i3b7", "E-invoices", unit = "share of enterprises", worst = 0, best = 1 },
  { "i3c1", "SMEs selling online", unit = "share of SMEs", worst = 0, best = 0.5 },
  { "i3c2", "E-commerce turnover", unit = "share of SME turnover", worst = 0, best = 0.33 },
  { "i3c3", "Selling online across borders", unit = "share of SMEs", worst = 0, best = 0.25 },

  { "i4a1", "E-government users", unit = "share of internet users", worst = 0, best = 1 },
  { "i4a2", "Pre-filled forms", unit = "points (0-100)", worst = 0, best = 100 },
  { "i4a3", "Services for citizens", unit = "points (0-100)", worst = 35, best = 100, weight = 2 },
  { "i4a4", "Services for businesses", unit = "points (0-100)", worst = 40, best = 100, weight = 2 },
  { "i4a5", "Open data", unit = "share of the maximum", worst = 0, best = 1 },
}

for _, row in ipairs(indicators) do
  local code, title = row[1], row[2]
  indicator (code) {
    title     = title,
    component = "d" .. code:sub(2, 2),
    theme     = "s" .. code:sub(2, 3),
    unit      = row.unit,
    better    = "higher",
    formula   = input[code],
    normalise = goalposts { worst = row.worst, best = row.best, clamp = row.clamp or false },
    weight    = row.weight or 1,
  }
end

weights {
  s1a = 0.50, s1b = 0.50,
  s2a = 0.25, s2b = 0.25, s2c = 0.40, s2d = 0.10,
  s3a = 0.15, s3b = 0.70, s3c = 0.15,
}

method {
  aggregate = arithmetic(),
  totals    = { "EU" },  -- the average of the 27: scored like a country, not ranked among them
  rank      = "full",
}
