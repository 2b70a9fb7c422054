-- Perception of residents in European cities, 2015: four questions, five answers each, as shares of content residents.
-- Data: Eurostat, table urb_percep (Flash Eurobarometer 419), ec.europa.eu/eurostat, as one CSV file with the columns
-- code, city, and question_answer for each question and answer below, in whole per cent.
-- Run:  assess run eu_perception.lua --data FILE [--area FI001C]
-- Method: "very" and "rather" content together, in per cent of all answers, "don't know" included. The shares go
-- straight into the reference framework; four questions are too few for an index, so none is shown.

source "survey" {
  area      = "code",
  area_name = "city",
  year      = 2015,
}

local questions = {
  {
    id        = "safe_neighbourhood",
    title     = "Feel safe in their neighbourhood",
    component = "sense_of_safety",
    theme     = "general_feeling",
  },
  {
    id        = "public_transport",
    title     = "Content with public transport",
    component = "quality_of_life",
    theme     = "services_and_mobility",
  },
  {
    id        = "schools",
    title     = "Content with schools",
    component = "quality_of_life",
    theme     = "education_and_skills",
  },
  {
    id        = "housing_price",
    title     = "Find good housing at a reasonable price",
    component = "quality_of_life",
    theme     = "housing",
  },
}

for _, question in ipairs(questions) do
  indicator (question.id .. "_positive_share") {
    title     = question.title,
    component = question.component,
    theme     = question.theme,
    unit      = "% of answers",
    better    = "higher",
    formula   = input[question.id .. "_very_positive"] + input[question.id .. "_positive"],
    normalise = goalposts { worst = 0, best = 100 },
  }
end
