/// What lies in the folder where commands are given.
let commandFiles = [
  "city.lua": """
  city "Northport" { area = "N", year = 2025 }
  source "police" { file = "police.csv", area = "area", period = "year" }
  source "survey" { area = "area" }
  indicator "home_burglary_rate" {
    component = "urban_security", unit = "per 1 000 dwellings", better = "lower",
    formula = per(1000, input.burglaries, input.dwellings), normalise = goalposts { worst = 12, best = 1 },
  }
  indicator "trust" {
    component = "sense_of_safety", unit = "%", better = "higher", formula = input.trust,
    normalise = goalposts { worst = 0, best = 100 },
  }
  weights "experts" { urban_security = 2, sense_of_safety = 1 }
  method { minimum_coverage = 0 }
  """,
  "small.lua": """
  city "A" { population = 5, year = 2025 }
  indicator "a" {
    component = "urban_security", unit = "1", better = "higher", formula = input.population,
    normalise = goalposts { worst = 0, best = 10 },
  }
  """,
  "broken.lua": """
  indicator "x" { component = "policing" }
  print("said by the script")
  local y = input.a.b.c
  """,
  "police.csv": """
  area,year,burglaries,dwellings
  N,2024,282,72357
  N,2025,250,72400
  S,2024,100,30000
  S,2025,,30100
  """,
  "survey.csv": "area;trust\nN;61,5\nS;70,25\n",
  "data/survey.csv": "area,trust\nN,1\nS,2\n",
  "framework.lua": """
  use "framework.urban_security"
  city "Northport" { area = "N", year = 2025, population = 40000 }
  source "police" { file = "police.csv", area = "area", period = "year" }
  survey "asked" {
    file = "asked.csv", weight = "w", area = "area",
    questions = { night_safety = { column = "Q1", positive = { "safe" }, other = "*" } },
  }
  """,
  "asked.csv": "area,w,Q1\nN,1,safe\nN,2,unsafe\nS,1,\n",
  "mine.csv":
    "name,unit,formula,inputs,iso\nBurglaries,per 1000,burglaries / dwellings,burglaries dwellings,\n,%,,,1.2\n",
  "mapping.csv": "own,reference\nBurglaries,residential_burglary_rate\nNoise,none\n",
  "held.csv": "input,value\nburglaries,12\npopulation,\n",
  "votes.csv": """
  voter,role,question,item,other,answer
  1,police,relevance,home_burglary_rate,,essential
  2,resident,relevance,home_burglary_rate,,useful
  1,police,budget,urban_security,,60
  2,resident,pair,urban_security,sense_of_safety,3
  """,
]
