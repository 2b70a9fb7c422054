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

  @Test(
    "a negative item is told for the means that need positive ones",
    arguments: ["harmonic()", "generalised(2)"])
  func negative(method: String) {
    let run = run(method, "A,1,4,4\nB,-1,2,2\n")
    #expect(run.codes == [.geometricNeedsPositive])
    #expect(run.results?.scores.columns[1][1] == nil)
  }
}
