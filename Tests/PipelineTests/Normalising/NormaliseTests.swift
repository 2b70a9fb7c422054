import Assessing
import Diagnostics
import Kernels
import Testing

@testable import Pipeline

@Suite("From values to scores")
struct NormaliseTests {
  /// Three towns in two years, one gap; values 2, 4, 6 in 2024 and 10, –, 20 in 2025.
  private let csv = "area,year,x\nA,2024,2\nB,2024,4\nC,2024,6\nA,2025,10\nB,2025,\nC,2025,20\n"

  private func run(
    _ method: String, better: String = "higher", _ csv: String? = nil, totals: String = ""
  ) -> Assessed {
    assessed(
      source() + indicator("x", better: better, "normalise = \(method),")
        + "method { totals = { \(totals) } }",
      ["data.csv": csv ?? self.csv])
  }

  /// Scores by rows A 2024, A 2025, B 2024, B 2025, C 2024, C 2025.
  private func scores(_ method: String, better: String = "higher", _ csv: String? = nil, totals: String = "")
    -> Column?
  {
    run(method, better: better, csv, totals: totals).results?.normalised.scores[0]
  }

  @Test("goalposts are fixed ends, kept to unless the script lets go")
  func goalposts() {
    #expect(scores("goalposts { worst = 0, best = 10 }") == [20, 100, 40, nil, 60, 100])
    #expect(scores("goalposts { worst = 0, best = 10, clamp = false }") == [20, 100, 40, nil, 60, 200])
    #expect(scores("goalposts(10, 2)", better: "lower") == [100, 0, 75, nil, 50, 0])
    #expect(scores("goalposts { worst = 0, best = 10, range = { 0, 1 } }") == [0.2, 1, 0.4, nil, 0.6, 1])
  }

  @Test("min_max over all periods shows progress, over each only the standing")
  func minMax() {
    // All: from 2 to 20. Each: from 2 to 6 and from 10 to 20.
    #expect(
      scores("min_max { range = { 0, 18 } }") == [0, 8, 2, nil, 4, 18])
    #expect(scores("min_max { over = \"each_period\" }") == [0, 0, 50, nil, 100, 100])
    #expect(scores("min_max { over = \"each_period\" }", better: "lower") == [100, 100, 50, nil, 0, 0])
  }

  @Test("a standard score counts deviations from the mean")
  func zScore() {
    // 2024: mean 4, deviation 2.
    let found = scores("z_score { mean = 50, sd = 10, over = \"each_period\" }")
    #expect(found?[0] == 40 && found?[2] == 50 && found?[4] == 60 && found?[3] == nil)
    #expect(scores("z_score { mean = 50, sd = 10, over = \"each_period\" }", better: "lower")?[0] == 60)
  }

  @Test("ranks count from the worst; equals share the lower place, also where lower is better")
  func ranks() {
    let ties = "area,year,x\nA,1,5\nB,1,5\nC,1,9\nD,1,\n"
    #expect(scores("rank()", ties) == [1, 1, 3, nil])
    #expect(scores("rank()", better: "lower", ties) == [2, 2, 1, nil])
    #expect(scores("rank { ties = \"mean\" }", ties) == [1.5, 1.5, 3, nil])
    #expect(scores("percentile_rank()", ties) == [0, 0, 100, nil])
    #expect(scores("rank { over = \"each_period\" }") == [1, 1, 2, nil, 3, 2])
  }

  @Test("a target is reached from the worst area, or from where the script says")
  func target() {
    // From the worst, 2, to 10.
    #expect(scores("target { goal = 10 }") == [0, 100, 25, nil, 50, 100])
    #expect(scores("target { goal = 10, clamp = false }") == [0, 100, 25, nil, 50, 225])
    #expect(scores("target { goal = 10, from = 5 }") == [0, 100, 0, nil, 20, 100])
    // Lower is better: from 20 to 4.
    #expect(scores("target { goal = 4 }", better: "lower") == [100, 62.5, 100, nil, 87.5, 0])
  }

  @Test("where the worst area is at the goal or past it, all have arrived")
  func targetReached() {
    #expect(scores("target { goal = 2 }") == [100, 100, 100, nil, 100, 100])
    #expect(scores("target { goal = 30 }", better: "lower") == [100, 100, 100, nil, 100, 100])
    #expect(run("target { goal = 30 }", better: "lower").codes == [])
  }

  @Test("a baseline is the area's own value in its year")
  func baseline() {
    // C rose from 6 to 20: 100 + 100 × 14 / 6.
    let found = scores("baseline { year = 2024 }").map { rounded($0, decimals: 2) }
    #expect(found == [100, 500, 100, nil, 100, 333.33])
    #expect(scores("baseline { year = 2025 }", better: "lower") == [180, 100, nil, nil, 170, 100])
    let run = run("baseline { year = 2019 }")
    #expect(run.codes == [.baselineMissing])
    #expect(run.log.diagnostics.first?.help == ["the data have: 2024, 2025"])
  }

  @Test("a value may be the score")
  func asIs() {
    #expect(scores("as_is()") == [2, 10, 4, nil, 6, 20])
  }

  @Test("totals are read on the scale of the areas and do not stretch it")
  func totals() {
    let csv = "area,year,x\nA,1,0\nB,1,10\nT,1,40\nG,1,\n"
    #expect(scores("min_max()", csv, totals: "\"T\"") == [0, 100, 400, nil])
    #expect(scores("rank()", csv, totals: "\"T\"") == [1, 2, nil, nil])
    // The worst area has 0; the total with 40 only reads the way to 20.
    #expect(scores("target { goal = 20 }", csv, totals: "\"T\"") == [0, 50, 100, nil])
  }

  @Test(
    "one area alone has nothing to be compared with",
    arguments: ["min_max()", "z_score()", "rank()", "percentile_rank()"])
  func alone(method: String) {
    let run = run(method, "area,year,x\nA,1,5\n")
    #expect(run.codes == [.tooFewAreas])
    #expect(run.scores("x") == [nil])
  }

  @Test(
    "areas that are all the same span no scale, and the year is named", arguments: ["min_max", "z_score"])
  func constant(method: String) {
    let run = run("\(method) { over = \"each_period\" }", "area,year,x\nA,1,5\nB,1,5\nA,2,6\nB,2,7\n")
    #expect(run.codes == [.constantIndicator])
    #expect(run.messages.first?.hasSuffix("are the same in 1") == true)
    #expect(run.scores("x")?.values.map(\.isNaN) == [true, false, true, false])
  }

  @Test(
    "an indicator without data says nothing of scales",
    arguments: ["min_max()", "target { goal = 5 }", "rank()"])
  func noData(method: String) {
    #expect(run(method, "area,year,x\nA,1,\nB,1,\n").codes == [])
  }

  @Test("a rule gives the same numbers as the built-in it repeats")
  func rules() {
    let rule =
      "rule.normalise(\"same\", function(x) return 100 * (x - x:min()) / (x:max() - x:min()) end)"
    let own = scores(rule)
    let builtIn = scores("min_max()")
    #expect(own != nil)
    #expect(
      zip(own?.values ?? [], builtIn?.values ?? []).allSatisfy { ($0 - $1).magnitude < 1e-12 || $0.isNaN })
    #expect(own?[3] == nil)
  }

  @Test("a rule that breaks its contract is told with the row")
  func contract() {
    let short = run("rule.normalise(\"short\", function(x) return { 1, 2 } end)")
    #expect(short.codes == [.ruleResult])
    #expect(short.messages == ["the rule \"short\" gave 2 values for 6 rows"])
    let word = run("rule.normalise(\"word\", function(x) return \"high\" end)")
    #expect(word.messages == ["the rule \"word\" gave a string"])
  }

  @Test("the scales are kept, in the words of the method")
  func scales() {
    let scales = run("min_max { over = \"each_period\" }", better: "lower").results?.normalised.scales[0]
    #expect(scales?.map(\.period) == ["2024", "2025"])
    #expect(scales?.first?.terms == [.init(name: "worst", value: 6), .init(name: "best", value: 2)])
  }
}
