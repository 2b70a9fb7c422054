import Assessing
import Diagnostics
import Kernels
import Model
import Pipeline
import Testing

/// Four indicators that are their own scores: two under a theme of security, one beside it, one of safety.
private func city(_ rest: String, weight: String = "") -> String {
  areas()
    + indicator("homes", "theme = \"property_crime\", normalise = as_is(), \(weight)")
    + indicator("shops", "theme = \"property_crime\", normalise = as_is(),")
    + indicator("response", "normalise = as_is(),")
    + indicator("worry", component: "sense_of_safety", "normalise = as_is(),") + rest
}

private func run(_ rest: String, weight: String = "", _ rows: String) -> Assessed {
  assessed(city(rest, weight: weight), ["data.csv": "area,homes,shops,response,worry\n" + rows])
}

/// Takes the components that nothing measures out of the index.
private let onlyTwo = "weights { quality_of_life = 0, social_cohesion = 0, public_space_liveability = 0 }\n"

private let everything = "method { minimum_coverage = 0 }\n"

@Suite("From scores to the index")
struct AggregateTests {
  @Test("each level is the mean of what hangs on it directly")
  func levels() {
    let run = run(everything, "A,10,30,50,80\n")
    #expect(run.scores("property_crime") == [20])
    // The theme and the indicator beside it count alike: (20 + 50) / 2.
    #expect(run.scores("urban_security") == [35])
    // Components without an indicator have no score and no say: (35 + 80) / 2.
    #expect(run.scores() == [57.5])
    #expect(run.scores("quality_of_life") == [nil])
  }

  @Test("weights are rescaled over what is there, row by row")
  func rescaled() {
    let run = run(everything, weight: "weight = 3,", "A,10,30,50,80\nB,,30,50,80\nC,10,,,\nD,,,,\n")
    // A: (3 × 10 + 30) / 4 = 15; B: shops alone; C: homes alone.
    #expect(run.scores("property_crime") == [15, 30, 10, nil])
    #expect(run.scores("urban_security") == [32.5, 40, 10, nil])
    #expect(run.scores() == [56.25, 60, 10, nil])
  }

  @Test("weights of themes and components count among siblings")
  func weightsBlock() {
    let run = run(
      everything + "weights { property_crime = 3, response = 1, sense_of_safety = 3, homes = 0 }",
      "A,10,30,50,80\n")
    // Theme: shops alone, 30; component (3 × 30 + 50) / 4 = 35; index (35 + 3 × 80) / 4.
    #expect(run.scores("urban_security") == [35])
    #expect(run.scores() == [68.75])
  }

  @Test("equal() sets aside the script's weights at the levels it is given for")
  func equalWeights() {
    let given = "weights { sense_of_safety = 3, homes = 3 }\n"
    let rows = "A,10,30,50,80\n"
    let index = run("method { minimum_coverage = 0, weight = { index = equal() } }\n" + given, rows)
    // Theme by given weights: (3 × 10 + 30) / 4 = 15.
    #expect(index.scores("property_crime") == [15])
    #expect(index.scores() == [56.25])  // ((15 + 50) / 2 + 80) / 2
    let theme = run("method { minimum_coverage = 0, weight = { theme = equal() } }\n" + given, rows)
    #expect(theme.scores("property_crime") == [20])
    #expect(theme.scores() == [68.75])  // (35 + 3 × 80) / 4
    let all = run("method { minimum_coverage = 0, weight = equal() }\n" + given, rows)
    #expect(all.scores() == [57.5])
  }

  @Test("coverage counts indicators below, and a level below its least is held back but kept")
  func coverage() {
    let run = run(
      onlyTwo + "method { minimum_coverage = { component = 0.6, index = 0.5 } }",
      "A,10,,,80\nB,10,30,,80\nC,,,,80\n")
    #expect(run.coverage("property_crime") == [0.5, 1, 0])
    // The lower of indicators (2, 3 and 1 of 4) and components (1, 2 and 1 of 2) with a score.
    #expect(run.coverage() == [0.5, 0.75, 0.25])
    // A has one of three: 10 is held back, and the index is that of safety alone.
    #expect(run.scores("urban_security") == [nil, 20, nil])
    #expect(run.withheld("urban_security") == [10, nil, nil])
    #expect(run.scores() == [80, 50, nil])
    #expect(run.withheld() == [nil, nil, 80])
    #expect(run.scores("property_crime") == [10, 20, nil])
  }

  @Test("an index over few components is held back, however complete they are")
  func fewComponents() {
    let run = run("method { minimum_coverage = 0.5 }", "A,10,30,50,80\n")
    // Two of five scored components have a score.
    #expect(run.coverage() == [0.4])
    #expect(run.scores() == [nil])
    #expect(run.withheld() == [57.5])
  }

  @Test("the least coverage is enough")
  func exactly() {
    // Three of four.
    #expect(run(onlyTwo + "method { minimum_coverage = 0.75 }", "A,1,1,,1\n").scores() == [1])
    #expect(run(onlyTwo + "method { minimum_coverage = 0.76 }", "A,1,1,,1\n").scores() == [nil])
  }

  @Test("what is neutral, and the background, is not asked for")
  func notScored() {
    let run = run(
      everything + onlyTwo + indicator("tourists", component: "background_conditions")
        + indicator("area_size", better: "neutral"), "A,10,30,,5\n")
    #expect(run.coverage() == [0.75])
    #expect(
      run.assessment.tree.nodes.filter { $0.level == .indicator }.map(\.id) == [
        "worry", "homes", "shops", "response",
      ])
  }

  @Test("a weight brings the background in")
  func background() {
    let run = assessed(
      areas() + indicator("x") + indicator("y", component: "background_conditions")
        + "method { minimum_coverage = 0 }\nweights { background_conditions = 3 }",
      ["data.csv": "area,x,y\nA,10,30\nB,10,\n"])
    #expect(run.scores() == [25, 10])
  }

  @Test("a geometric mean is 0 with a zero and has no value with a negative one, which is told")
  func geometric() {
    let run = run(
      "method { minimum_coverage = 0, aggregate = { theme = geometric() } }",
      "A,4,9,1,1\nB,0,9,1,1\nC,-4,9,1,1\nD,,9,1,1\n")
    #expect(run.scores("property_crime").map { rounded($0, decimals: 9) } == [6, 0, nil, 9])
    // C goes on with what it has left.
    #expect(run.scores("urban_security").map { rounded($0, decimals: 9) } == [3.5, 0.5, 1, 5])
    #expect(run.codes == [.geometricNeedsPositive])
    #expect(run.log.diagnostics.first?.help.first == "first seen: \"homes\" is negative for C 2025")
  }

  @Test("a framework without an index shows its components side by side")
  func noIndex() {
    let run = assessed(
      "existing_framework \"own\" { index = false, components = { \"a\", \"b\" } }\n" + areas()
        + indicator("x", component: "a") + indicator("y", component: "b"),
      ["data.csv": "area,x,y\nA,10,30\nB,10,\n"])
    #expect(run.scores("a") == [10, 10])
    #expect(run.scores() == [nil, nil])
    #expect(run.withheld() == [nil, nil])
  }
}

@Suite("Ranks")
struct RankingTests {
  private func ranks(_ rank: String, totals: String = "") -> Column? {
    assessed(
      source() + indicator("x")
        + "method { rank = \"\(rank)\", decimals = 0, minimum_coverage = 0, totals = { \(totals) } }",
      ["data.csv": "area,year,x\nA,1,50.4\nA,2,1\nB,1,50.2\nC,1,49.4\nD,1,\nT,1,90\nE,2,3\n"]
    ).results?.scores.ranks
  }

  @Test("areas are ranked within their period, the best first; a gap has no rank")
  func full() {
    #expect(ranks("full") == [2, 2, 3, 4, nil, 1, 1])
  }

  @Test("what looks equal ranks equal, and the next place is left out")
  func rounded() {
    #expect(ranks("rounded", totals: "\"T\"") == [1, 2, 1, 3, nil, nil, 1])
  }

  @Test("components and themes have places of their own, and shares of areas that score lower")
  func parts() throws {
    let results = try #require(
      assessed(
        "existing_framework \"f\" { components = { \"c\", \"d\" } }\n" + areas()
          + indicator("x", component: "c")
          + indicator("y", component: "d") + "method { rank = \"full\", totals = { \"T\" } }",
        ["data.csv": "area,x,y\nA,1,9\nB,2,5\nC,2,1\nD,3,\nT,9,9\n"]
      ).results)
    let c = try #require(results.assessment.tree.position(of: "c", at: .component))
    let standing = try #require(results.scores.standings[c])
    #expect(standing.ranks == [4, 2, 2, 1, nil])
    #expect(standing.percentileRanks == [0, Double(1) / 3, Double(1) / 3, 1, nil])
    #expect(results.scores.standings.filter { $0 != nil }.count == 3)
  }

  @Test("without being asked for there are none")
  func none() {
    #expect(assessed(areas() + indicator("x"), ["data.csv": "area,x\nA,1\n"]).results?.scores.ranks == nil)
  }
}

@Suite("Rules in place of aggregating")
struct AggregateRuleTests {
  private let rows = "A,10,30,50,80\nB,,30,50,\nC,,,,\n"

  @Test("a rule gives the same numbers as the built-in it repeats")
  func same() {
    let rule = """
      local mean = rule.aggregate("mean", function(scores, weights)
        return (scores * weights):sum() / weights:sum()
      end)
      method { minimum_coverage = 0, aggregate = mean }

      """
    let own = run(rule, weight: "weight = 3,", rows)
    let builtIn = run(everything, weight: "weight = 3,", rows)
    #expect(own.codes == [])
    for id in ["property_crime", "urban_security", "reference"] {
      #expect(own.scores(id) == builtIn.scores(id))
    }
  }

  @Test("a rule that gives nil leaves a gap; infinity and text are told")
  func contract() {
    func outcome(_ body: String) -> Assessed {
      run(
        "method { minimum_coverage = 0, aggregate = { index = rule.aggregate(\"own\", function(s, w) \(body) end) } }",
        rows)
    }
    #expect(outcome("return nil").scores() == [nil, nil, nil])
    #expect(outcome("return 1 / 0").codes == [.ruleResult])
    #expect(outcome("return \"high\"").messages == ["the rule \"own\" gave a string"])
    #expect(outcome("return s:min()").scores() == [35, 40, nil])
  }

  @Test("a rule weighs the items of a level by their ids")
  func weights() {
    let rule = """
      local first = rule.weight("first", function(items)
        local weights = {}
        for _, item in ipairs(items) do weights[item.id] = item.id == "homes" and 3 or 1 end
        return weights
      end)
      method { minimum_coverage = 0, weight = { theme = first } }

      """
    #expect(run(rule, rows).scores("property_crime") == [15, 30, nil])
    let wanting = run(
      "method { weight = { theme = rule.weight(\"none\", function(items) return {} end) } }", rows)
    #expect(wanting.messages == ["the rule \"none\" gave no weight of 0 or more for \"homes\""])
  }
}
