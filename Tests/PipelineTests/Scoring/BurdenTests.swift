import Assessing
import Diagnostics
import Kernels
import Model
import Pipeline
import Testing

/// A framework whose scores rise with what is worse, as those of indices of deprivation.
@Suite("Scores that measure a burden")
struct BurdenTests {
  private func run(
    _ normalise: String, better: String = "lower", _ rest: String = "", rows: String = "A,10\nB,20\nC,40\n"
  ) -> Assessed {
    assessed(
      "existing_framework \"f\" { better = \"lower\", components = { \"c\" } }\n" + areas()
        + indicator("x", component: "c", better: better, "normalise = \(normalise),") + rest,
      ["data.csv": "area,x\n" + rows])
  }

  private func scores(_ normalise: String, better: String = "lower") -> Column? {
    run(normalise, better: better).results?.normalised.scores[0].map { rounded($0, decimals: 3) }
  }

  @Test("the worse an area is off, the higher it scores")
  func turned() {
    #expect(scores("min_max()") == [0, 33.333, 100])
    #expect(scores("min_max()", better: "higher") == [100, 66.667, 0])
    #expect(scores("rank()") == [1, 2, 3])
    #expect(scores("percentile_rank()", better: "higher") == [100, 50, 0])
    #expect(scores("z_score()") == [-0.873, -0.218, 1.091])
    #expect(scores("sigmoid { midpoint = 20, steepness = 0.1 }") == [26.894, 50, 88.08])
  }

  @Test("goalposts and targets keep their meaning: worst scores 100, an arrived area 0")
  func fixedEnds() {
    #expect(scores("goalposts { worst = 50, best = 10 }") == [0, 25, 75])
    #expect(scores("goalposts { worst = 10, best = 50 }", better: "higher") == [100, 75, 25])
    #expect(scores("target { goal = 10 }") == [0, 33.333, 100])
    #expect(scores("target { goal = 50 }") == [0, 0, 0])
    #expect(scores("as_is()") == [10, 20, 40])
  }

  @Test("the worst area is the one with the highest score")
  func worst() {
    #expect(scores("ratio_to_worst()") == [25, 50, 100])
    #expect(scores("difference_to_worst()") == [-75, -50, 0])
  }

  @Test("the ledger calls the ends of a scale by what they are")
  func ledger() {
    let scale = run("min_max()").results?.normalised.scales[0].first
    #expect(scale?.terms.map(\.name) == ["worst", "best"])
    #expect(scale?.terms.map(\.value) == [40, 10])
  }

  @Test(
    "methods that look for the worst item find the heaviest burden",
    arguments: [
      ("minimum()", 4.0), ("mean_min()", 4), ("mean_min { penalty = 0.5 }", 3.5),
      ("ordered { weights = { 1, 0, 0 } }", 1),
    ])
  func combined(method: String, expected: Double) {
    let run = assessed(
      "existing_framework \"f\" { better = \"lower\", components = { \"c\" } }\n" + areas()
        + ["x", "y", "z"].map { indicator($0, component: "c", better: "lower") }.joined()
        + "method { aggregate = { c = \(method) } }\n",
      ["data.csv": "area,x,y,z\nA,1,4,4\n"])
    #expect(run.scores("c") == [expected])
  }

  @Test(
    "methods that take high scores for good ones are turned away",
    arguments: ["vikor()", "wroclaw()", "benefit_of_doubt()"])
  func contradicting(method: String) {
    #expect(run("as_is()", "method { aggregate = \(method) }").codes == [.directionContradiction])
  }

  @Test("the first rank has the heaviest burden")
  func ranks() {
    #expect(run("as_is()", "method { rank = \"full\" }").results?.scores.ranks == [3, 2, 1])
  }

  @Test("better is higher or lower, not neutral")
  func choices() {
    let run = declared(
      "existing_framework \"f\" { better = \"neutral\", components = { \"c\" } }\n"
        + indicator("x", component: "c"))
    #expect(run.codes == [.wrongType])
  }
}
