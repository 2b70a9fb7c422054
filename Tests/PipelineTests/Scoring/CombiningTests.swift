import Assessing
import Diagnostics
import Kernels
import Testing

@testable import Pipeline

@Suite("Ways to combine scores")
struct CombiningTests {
  private func run(_ method: String, _ rows: String, weights: String = "") -> Assessed {
    assessed(
      "existing_framework \"f\" { components = { \"c\" } }\n" + areas()
        + ["x", "y", "z"].map { indicator($0, component: "c", "normalise = as_is(),") }.joined()
        + "method { aggregate = { component = \(method) }, minimum_coverage = 0 }\n" + weights,
      ["data.csv": "area,x,y,z\n" + rows])
  }

  private func scores(_ method: String, _ rows: String = "A,1,4,4\nB,2,,8\nC,,,\n", weights: String = "")
    -> Column?
  {
    run(method, rows, weights: weights).results.map { rounded($0.scores.columns[1], decimals: 6) }
  }

  @Test("power means run from the harmonic over the geometric to the arithmetic")
  func powers() {
    #expect(scores("harmonic()") == [2, 3.2, nil])
    #expect(scores("generalised(-1)") == [2, 3.2, nil])
    #expect(scores("generalised(0)") == scores("geometric()"))
    #expect(scores("generalised { power = 1 }") == scores("arithmetic()"))
    // √((1 + 16 + 16) / 3) and √((4 + 64) / 2)
    #expect(scores("generalised(2)") == [3.316625, 5.830952, nil])
  }

  @Test("a sum needs all its items, and takes weights as they are")
  func sums() {
    #expect(scores("sum()") == [9, nil, nil])
    #expect(scores("sum()", weights: "weights { x = 2, y = 0 }") == [6, 12, nil])
  }

  @Test("the median and the worst item")
  func places() {
    #expect(scores("median()") == [4, 5, nil])
    #expect(scores("minimum()") == [1, 2, nil])
    // The first item weighs as much as the others together: halfway between 1 and 4.
    #expect(scores("median()", weights: "weights { x = 2 }") == [2.5, 2, nil])
  }

  @Test("ordered weights belong to places, and a row with a gap has none")
  func ordered() {
    // 0.2 of the best, 0.3 of the next, 0.5 of the worst.
    #expect(scores("ordered { weights = { 2, 3, 5 } }", "A,1,4,6\nB,2,,8\n") == [2.9, nil])
    #expect(run("ordered { weights = { 1, 1 } }", "A,1,2,3\n").codes == [.outOfRange])
    #expect(run("ordered { weights = { 0, 0, 0 } }", "A,1,2,3\n").codes == [.zeroWeights])
    #expect(run("ordered { weights = { 1, -1, 1 } }", "A,1,2,3\n").codes == [.badWeight])
  }

  @Test("unequal items cost with the Mazziotta-Pareto index and with mean-min")
  func penalties() {
    // Mean 3, variance 2: 3 - 2 / 3 and 3 + 2 / 3.
    #expect(scores("mazziotta_pareto()", "A,1,4,4\n") == [2.333333])
    #expect(scores("mazziotta_pareto { penalty = \"plus\" }", "A,1,4,4\n") == [3.666667])
    #expect(scores("mean_min()", "A,1,4,4\n") == [1])
    #expect(scores("mean_min { penalty = 0.5 }", "A,1,4,4\n") == [2])
    #expect(run("mean_min { penalty = 2 }", "A,1,4,4\n").codes == [.outOfRange])
  }

  @Test("between areas: the best of all, net preferences, and duels")
  func amongAreas() {
    let rows = "A,1,1,1\nB,2,2,2\nC,3,3,3\n"
    #expect(scores("topsis()", rows) == [0, 50, 100])
    #expect(scores("promethee()", rows) == [-1, 0, 1])
    #expect(scores("copeland()", rows) == [-2, 0, 2])
    #expect(run("topsis()", "A,1,2,3\n").codes == [.tooFewAreas])
  }

  @Test("compromises, distances and the best order: more is better in each")
  func moreIsBetter() {
    let rows = "A,1,1,1\nB,2,2,2\nC,3,3,3\n"
    #expect(scores("vikor()", rows) == [0, 50, 100])
    #expect(scores("kemeny()", rows) == [0, 1, 2])
    // Distances 2√3, √3 and 0 have the mean √3 and the deviation √3: parts of 3√3.
    #expect(scores("wroclaw()", rows) == [33.333333, 66.666667, 100])
    // All items say the same, so the first alone counts: distances from 1 in deviations of √(2/3).
    #expect(scores("dp2()", rows) == [0, 1.224745, 2.449490])
    #expect(scores("dp2 { reference = 0 }", rows) == [1.224745, 2.449490, 3.674235])
    #expect(scores("dp2 { reference = { x = 0, y = 1, z = 1 } }", rows) == [1.224745, 2.449490, 3.674235])
  }

  @Test("a lead may count in part")
  func preference() {
    // Of the lead of 1, half of the way from 0 to 2; of the lead of 2, all.
    let rows = "A,1,1,1\nB,2,2,2\nC,3,3,3\n"
    #expect(scores("promethee { preference = 2 }", rows) == [-0.75, 0, 0.75])
    #expect(run("promethee { indifference = 2 }", rows).codes == [.missingField])
    #expect(run("promethee { indifference = 2, preference = 1 }", rows).codes == [.outOfRange])
  }

  @Test("areas that no duel tells apart stay level in the best order")
  func levelOrder() {
    #expect(scores("kemeny()", "A,1,1,1\nB,2,2,2\nC,1,1,1\nD,,,\n") == [0.5, 2, 0.5, nil])
    // A circle: each of three beats the next, so each of the three turns is as good.
    #expect(scores("kemeny()", "A,3,1,2\nB,2,3,1\nC,1,2,3\n") == [1, 1, 1])
  }

  @Test("the adjusted index by hand")
  func adjusted() {
    // Half ranges 1, 2 and 1 around the means 2, 3 and 1: A scores 70, 70, 70, B 130, 130, 130.
    #expect(scores("adjusted_mazziotta_pareto()", "A,1,1,0\nB,3,5,2\n") == [70, 130])
    // Against references: x 1 ± 1, y 1 ± 2, z 0 ± 1; A scores 100 each, B 160 each.
    #expect(
      scores("adjusted_mazziotta_pareto { reference = { x = 1, y = 1, z = 0 } }", "A,1,1,0\nB,3,5,2\n")
        == [100, 160])
    // 70, 130, 130 and 130, 70, 70: means 110 and 90, variance 800.
    #expect(scores("adjusted_mazziotta_pareto()", "A,1,5,2\nB,3,1,0\n") == [102.727273, 81.111111])
  }

  @Test("what a method lacks is told at its own place")
  func lacking() throws {
    let some = run("dp2 { reference = { x = 0, y = 1 } }", "A,1,1,1\nB,2,2,2\n")
    #expect(some.messages == ["dp2 says nothing of \"z\", an item of component \"c\""])
    #expect(run("dp2 { reference = { w = 0 } }", "A,1,1,1\n").codes == [.unknownIndicator])
    let both = "adjusted_mazziotta_pareto { base = 2025, reference = { x = 1 } }"
    #expect(run(both, "A,1,1,1\n").codes == [.outOfRange])
    let base = run("adjusted_mazziotta_pareto { base = 2020 }", "A,1,1,1\nB,2,2,2\n")
    #expect(base.codes == [.baselineMissing] && base.scores("c") == [nil, nil])
    let alike = run("adjusted_mazziotta_pareto()", "A,1,1,1\nB,2,2,1\n")
    #expect(alike.codes == [.constantIndicator] && alike.scores("c") == [nil, nil])
    guard case .script(let span)? = alike.log.diagnostics.first?.place else {
      Issue.record("no place")
      return
    }
    #expect(span.file == "city.lua" && span.column > 1)
  }

  @Test(
    "a method that goes round in circles gives no number, and an order of many areas is said to be a good one"
  )
  func unsure() {
    let circle = run("dp2()", "A,2,6,2\nB,7,2,6\nC,0,8,7\nD,5,6,0\n")
    #expect(circle.codes == [.noConvergence] && circle.scores("c") == [nil, nil, nil, nil])
    #expect(circle.messages.first?.hasPrefix("dp2 did not settle in 50 rounds") == true)
    let many = run("kemeny()", (1...21).map { "A\($0),\($0),1,1\n" }.joined())
    #expect(many.codes == [.inexactOrder])
    #expect(many.scores("c")?.values == (0..<21).map { Double($0) })
  }

  @Test("a city alone may be held against its own years")
  func ownYears() {
    let run = assessed(
      "existing_framework \"f\" { components = { \"c\" } }\n" + source() + indicator("x", component: "c")
        + indicator("y", component: "c")
        + "method { aggregate = { component = topsis { over = \"all_periods\" } } }",
      ["data.csv": "area,year,x,y\nA,1,1,1\nA,2,2,2\nA,3,3,3\n"])
    #expect(run.codes == [] && run.scores("c") == [0, 50, 100])
  }

  @Test(
    "a negative item is told for the means that need positive ones",
    arguments: ["harmonic()", "generalised(2)"])
  func negative(method: String) {
    let run = run(method, "A,1,4,4\nB,-1,2,2\n")
    #expect(run.codes == [.geometricNeedsPositive])
    #expect(run.results?.scores.columns[1][1] == nil)
  }
}
