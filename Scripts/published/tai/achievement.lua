-- What the scripts of this folder share: the Technology Achievement Index with which the OECD/JRC handbook shows its
-- methods, as eight indicators of 23 countries. Each script uses this module and adds one method.
-- Data: OECD and European Commission, Joint Research Centre, "Handbook on Constructing Composite Indicators" (2008),
-- table A.2, as one CSV file with the columns code, country and the eight names below. TELEPHONES and ELECTRICITY are
-- logarithms there already.

existing_framework "tai" {
  title      = "Technology Achievement Index",
  components = { { id = "achievement", title = "Technology achievement" } },
}

source "handbook" {
  area      = "code",
  area_name = "country",
  year      = 2001,
}

local indicators = {
  { "PATENTS", "Patents granted to residents", "per million people" },
  { "ROYALTIES", "Royalties and licence fees received", "US dollars per 1 000 people" },
  { "INTERNET", "Internet hosts", "per 1 000 people" },
  { "EXPORTS", "Exports of high and medium technology", "% of goods exports" },
  { "TELEPHONES", "Telephone lines and mobile telephones", "log10 per 1 000 people" },
  { "ELECTRICITY", "Electricity used", "log10 of kWh per head" },
  { "SCHOOLING", "Mean schooling of those aged 15 or more", "years" },
  { "UNIVERSITY", "Enrolled in science at universities", "per cent of the age group" },
}

for _, row in ipairs(indicators) do
  local name, title, unit = row[1], row[2], row[3]
  indicator (name:lower()) {
    title     = title,
    component = "achievement",
    unit      = unit,
    better    = "higher",
    formula   = input[name],
  }
end
