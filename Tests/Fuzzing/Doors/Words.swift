/// What means something in a script.
let scriptWords: [String] =
  """
  city source indicator use adjust drop weights method peers existing_framework input screen rule require local end
  function return if then else elseif for in while do repeat until goto break and or not nil true false
  file columns area area_name period year groups decimal owner title definition component theme unit better formula
  normalise weight population country minimum_coverage totals rank ties classes decimals round impute treat aggregate
  within by available nonzero keep leave_out interval index components themes reference points range worst best at
  urban_security quality_of_life social_cohesion public_space_liveability sense_of_safety background_conditions
  per share change lag when pooled shrunk suppress sum_of mean_of first_of greatest least log exp sqrt abs
  goalposts min_max z_score rank percentile_rank target baseline as_is borda distance_to_max distance_to_area
  fraction_of_max ratio_to_mean ratio_to_worst ratio_to_area difference_to_mean percentile categorical bands sigmoid
  cyclical annual_change none mean median constant earlier linear_in_time row_mean em nearest regression
  no_treatment winsorise log_transform square_root box_cox wilson poisson given equal budget pairwise rank_order
  pca critic entropy gini merec arithmetic sum geometric harmonic generalised minimum mean_min ordered topsis vikor
  promethee copeland kemeny wroclaw dp2 benefit_of_doubt ward k_means most_similar quantile_classes equal_intervals
  natural_breaks fixed_classes lights pairs ipairs next select type tostring tonumber pcall error setmetatable
  string.rep string.format table.concat table.sort math.huge coroutine.wrap print vector x:max() x:log1p() row.pop
  survey questions question positive other scale no_answer strata cluster least_base is tier burden data_kind codes related
  core supporting optional standard full administrative checklist count parts dimension level aliases population_at_risk
  daytime residents input.population input.daytime_population small_numbers by_size framework framework.core
  framework.full framework.urban_security persons events "% of residents" "per 1000 residents" eurostat
  input.pop input.area input.income data.pop "data" "data.csv" "name" "year" "lower" "higher" "1" "x" {} () = == ~= ..
  ... , ; -- --[[ ]] [[ "\\n" \\u{7f} 0 1 -1 1e308 -1e308 1e-320 0x7fffffffffffffff 0/0 2^53 9007199254740993 1,5 “ ” − × %
  """.split { $0 == " " || $0 == "\n" }.map(String.init) + [
    "\u{0}", "\u{FEFF}", "\u{202E}", "\u{200B}", "\u{A0}", "é", "\u{1F600}", "\r\n", "\r", "\t", " = ", ",\n",
    #"source "data" { file = "data.csv", area = "name", period = "year" }"# + "\n",
    "indicator \"y\" { component = \"urban_security\", unit = \"1\", better = \"lower\", formula = input.pop }\n",
    "rule.normalise(\"own\", function(x) return x end)",
    "rule.aggregate(\"own\", function(x, w) return x:max() end)",
    "rule.impute(\"own\", function(x) return x end)", "rule.weight(\"own\", function(x) return x end)",
    "use \"framework.core\"\n", "use \"framework\" { tier = \"core\", burden = 1 }\n",
    "input \"extra\" { unit = \"persons\", definition = \"x\" }\n",
    "survey \"asked\" { file = \"data.csv\", weight = \"pop\", questions = { safe = { column = \"income\", positive = { \"1\" }, other = \"*\" } } }\n",
    "function(row) return row.pop end", "rule.classify(\"own\", function(x) return x end)",
  ]

/// What means something in a data file.
let dataWords = [
  ",", ";", "\t", "|", "\"", "\"\"", "\n", "\r", "\r\n", " ", "\u{A0}", "\u{202F}", "\u{FEFF}", "sep=;",
  "sep=,", "\u{0}",
  "NA", ":", "..", "…", "-", "−", "n/a", "nan", "inf", "-inf", "1e999", "1e308", "1e-320", "5e-324", "0",
  "-0", "-9", "1",
  "1.234", "1,234", "1 234,5", "1'234.5", "1.234.567,8", "12 %", "71,3", "0.1",
  "123456789012345678901234567890", ": u",
  "18.2 e", "2024", "2025", "area", "year", "name", "group", "a", "b", "c", "\"rate, %\"", "n", "A", "B",
  "Köln", "area;year;a;b",
  "area,year,a,b\n", "=1+1", "@x", "+1", "<html", "%PDF-", "PAR1", "0x10", "(5)", "1/2", "TRUE", "\u{301}",
  "٣", "１",
  "input", "value", "period", "reason", "unit", "input,value\n", "input;area;period;value;reason\n",
  "not available",
  "suppressed", "01.01.2025", "persons", "thousand persons", "yes/no (1/0)", "level (0-4)", "90.412", "'a",
]

/// What means something among arguments.
let commandWords = [
  "run", "check", "statistics", "explain", "reference", "gap", "guide", "poll", "template", "checklist",
  "survey",
  "framework", "indexes", "glossary", "help", "--help", "-h", "--version", "--data",
  "--tier", "--size", "--held", "--mapping", "--confirm", "mapping.csv", "--against", "--markdown",
  "--measuring", "--budget", "--pairs",
  "--ranks", "--owner", "--component", "--delimiter", "semicolon", "--new", "--show", "--date", "2026-11-28",
  "--name", "--out", "--all", "--rank", "core", "supporting", "small", "iso_37120", "votes.csv", "mine.csv",
  "--json", "--csv",
  "--color", "--workers", "--limit-steps", "--limit-memory", "--limit-seconds", "--area", "--period",
  "--weights", "--stage",
  "--correlation", "--strict", "--", "-", "=", "all", "always", "never", "auto", "pearson", "spearman",
  "kendall", "values",
  "imputed", "treated", "scores", "city.lua", "small.lua", "broken.lua", "police.csv", "survey.csv",
  "data/survey.csv",
  "survey=survey.csv", "police=", "--data=survey.csv", "--json=-", "--csv=-", "out.json", "out.csv", "N", "S",
  "2024", "2025",
  "experts", "unknown-component", "syntax", "min_max", "goalposts", "median", "city", "0", "1", "2", "64",
  "65", "-1",
  "18446744073709551615", "1e300", "nan", "0.000001", ".", "..", "data", "\u{1B}[31m", "é",
  "--generate-completion-script",
  "bash", "--experimental-dump-help", "--no-strict", "\n",
]
