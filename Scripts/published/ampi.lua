-- Adjusted Mazziotta-Pareto index of 28 countries and the EU, 2010 and 2011: two indicators of Europe 2020.
-- Data: Eurostat, Europe 2020 indicators, as in the data set EU_2020 of the R package Compind
-- (cran.r-project.org/package=Compind), as one CSV file with the columns unit, year, employment, final_energy.
-- Run:  assess run ampi.lua --data FILE [--area Italy] [--period 2011]
-- Method: as the package's vignette prints it. 50 % at work and 100 million tonnes score 100; scales of 70 to 130
-- points are as long as the range of each year, so years do not compare; unequal items raise the index, and the
-- variance between them is taken with n - 1. The authors' own definition takes one scale for all years, and n.

existing_framework "ampi" {
  title      = "Adjusted Mazziotta-Pareto index",
  components = { { id = "europe_2020", title = "Europe 2020" } },
}

source "compind" {
  area   = "unit",
  period = "year",
}

indicator "employment" {
  title     = "People of 20 to 64 years at work",
  component = "europe_2020",
  unit      = "% of the age group",
  better    = "higher",
  formula   = input.employment,
}

indicator "final_energy" {
  title     = "Final energy used",
  component = "europe_2020",
  unit      = "million tonnes of oil",
  better    = "higher",  -- as printed; less would be better
  formula   = input.final_energy,
}

method {
  normalise = as_is(),
  aggregate = {
    component = adjusted_mazziotta_pareto {
      reference = { employment = 50, final_energy = 100 },
      over      = "each_period",
      divisor   = "n-1",
      penalty   = "plus",
    },
  },
  decimals  = 2,
}
