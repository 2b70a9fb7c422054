-- 8. A formula that arithmetic cannot say.
-- A formula may be a function. It sees one line of the data at a time, as plain numbers, nil where one is missing;
-- what it returns is the value, and nil means there is none. Prefer arithmetic where it does: it can be shown.
-- Here a response time counts only where there were ten calls or more.
-- Run:  assess run Scripts/tutorial/08_row_function.lua

source "police" {
  file = "08_row_function.csv",
  area = "district",
  year = 2025,
}

indicator "emergency_response_minutes" {
  title     = "Minutes until the police arrive",
  component = "urban_security",
  theme     = "response_capacity",
  unit      = "minutes",
  better    = "lower",
  formula   = function(x)
    if not x.calls or x.calls < 10 then return nil end
    return x.minutes_total / x.calls
  end,
  normalise = goalposts { worst = 15, best = 5 },
}
