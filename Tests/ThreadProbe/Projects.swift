import References

/// Scripts that between them call every step that shares its work among threads.
let projects = [
  "large.lua": """
  local data = source "data" { file = "large.csv", area = "area", groups = { group = "group" } }
  local components = { "urban_security", "sense_of_safety", "social_cohesion" }
  for number = 1, 4 do
    indicator("i" .. number) {
      component = components[number % 3 + 1], unit = "1", better = number % 4 == 0 and "lower" or "higher",
      formula = per(100, data["c" .. number], data["c" .. (number % 4 + 1)]),
    }
  end
  method {
    impute = mean { within = "group" }, treat = winsorise { points = 5 }, normalise = z_score(), aggregate = arithmetic(),
    minimum_coverage = 0,
  }
  """,
  "small.lua": script(
    """
    method { impute = em(), treat = box_cox { lambda = 0.5 }, normalise = min_max(), aggregate = copeland() }
    peers "similar" { method = most_similar { count = 5 }, on = { "i1", "i2" } }
    """),
  "doubt.lua": script(
    """
    method { impute = nearest { neighbours = 3 }, normalise = min_max(), aggregate = benefit_of_doubt() }
    """),
  "weights.lua": script(
    """
    method { impute = median(), normalise = percentile_rank(), weight = { component = critic() }, aggregate = geometric() }
    peers "kinds" { method = k_means { groups = 3, seed = 1 }, on = { "i3", "i4" } }
    """),
  // Functions of the script's own are called by one thread, between steps that many share.
  "rules.lua": script(
    """
    method {
      impute = mean(),
      normalise = rule.normalise("own", function(x) return 100 * (x - x:min()) / (x:max() - x:min()) end),
      aggregate = rule.aggregate("mean of two", function(values, weights) return (values[1] + values[2]) / 2 end),
    }
    """),
  "endless.lua": "while true do end",
]

private func script(_ method: String) -> String {
  """
  local data = source "data" { file = "small.csv", area = "area", groups = { group = "group" } }
  for number = 1, 6 do
    indicator("i" .. number) {
      component = number % 2 == 0 and "urban_security" or "sense_of_safety", unit = "1", better = "higher",
      formula = data["c" .. number],
    }
  end
  \(method)
  """
}

/// Invented figures with gaps; the same each time.
///
/// - remark: the length of a text in each row that nobody asks for.
func table(areas: Int, columns: Int, remark: Int = 0, seed: UInt64) -> [UInt8] {
  var draws = Draws(seed: seed)
  let words = String(repeating: "-", count: remark)
  var text = "area,remark,group" + (1...columns).map { ",c\($0)" }.joined() + "\n"
  for area in 0..<areas {
    text += "A\(area),\(words),g\(area % 7)"
    for _ in 1...columns {
      text += draws.next() % 20 == 0 ? "," : ",\(Double(draws.next() % 1_000_000) / 1000 + 1)"
    }
    text += "\n"
  }
  return Array(text.utf8)
}
