-- Welsh Index of Multiple Deprivation 2019: 1,909 small areas, eight domains.
-- Data: Welsh Government, "Welsh Index of Multiple Deprivation (full index update with ranks): 2019", gov.wales, as
-- one CSV file with the columns lsoa and income_rank, employment_rank … environment_rank; rank 1 is most deprived.
-- Run:  assess run wimd.lua --data FILE [--area W01000001]
-- Method: each domain's ranks become scores that are drawn out among the most deprived, the first of them scoring
-- 100; equal areas share the place nearest to it. The index is their weighted mean; 191 areas make a decile.

existing_framework "wimd" {
  title      = "Welsh Index of Multiple Deprivation 2019",
  better     = "lower",  -- scores measure a burden: the more deprived an area, the higher
  components = {
    "income", "employment", "health", "education", "access", "housing",
    { id = "crime", title = "Community safety" },
    { id = "environment", title = "Physical environment" },
  },
}

source "wimd" {
  area = "lsoa",
  year = 2019,
}

local domains = {
  income = 22, employment = 22, health = 15, education = 14, access = 10, housing = 7, crime = 5, environment = 5,
}

for domain in pairs(domains) do
  indicator (domain .. "_rank") {
    component = domain,
    unit      = "rank",
    better    = "higher",  -- the first rank is the most deprived
    formula   = input[domain .. "_rank"],
    normalise = exponential_rank(),
  }
end

weights(domains)

method {
  aggregate = arithmetic(),
  rank      = "full",
  classes   = { index = quantile_classes { count = 10, sizes = "full", first = "highest" } },
}
