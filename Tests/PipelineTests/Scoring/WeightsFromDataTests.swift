import Assessing
import Diagnostics
import Kernels
import Testing

@testable import Pipeline

@Suite("Weights found in the scores")
struct WeightsFromDataTests {
  private let rows = "A,1,30,7\nB,2,10,7\nC,3,20,9\nD,4,40,8\n"

  private func run(_ method: String, _ rows: String? = nil) -> Assessed {
    assessed(
      "existing_framework \"f\" { components = { \"c\" } }\n" + areas()
        + ["x", "y", "z"].map { indicator($0, component: "c", "normalise = as_is(),") }.joined()
        + "method { weight = { component = \(method) }, minimum_coverage = 0 }",
      ["data.csv": "area,x,y,z\n" + (rows ?? self.rows)])
  }

  @Test("the wider an item is spread, the more it counts")
  func standardDeviation() throws {
    let results = try #require(run("standard_deviation()").results)
    // Standard deviations √(5/3), 10 √(5/3) and √(11/12), as shares.
    let found = results.scores.weights[2...].map { rounded($0, decimals: 6) }
    #expect(found == [0.085167, 0.851671, 0.063162])
  }

  @Test(
    "every method gives weights of 0 or more that the mean then uses",
    arguments: ["critic()", "gini()", "entropy()", "merec()", "pca_rotated()", "standard_deviation"])
  func all(method: String) throws {
    let run = run(method)
    #expect(run.codes == [])
    let scores = try #require(run.results).scores
    let weights = Array(scores.weights[2...])
    #expect(weights.allSatisfy { $0 >= 0 } && weights.contains { $0 > 0 })
    let mean = zip(weights, [1.0, 30, 7]).reduce(0) { $0 + $1.0 * $1.1 } / weights.reduce(0, +)
    #expect(rounded(scores.columns[1].values[0], decimals: 9) == rounded(mean, decimals: 9))
  }

  @Test("the number of rotated components can be fixed; more than there are items are all")
  func components() throws {
    func weights(_ method: String) throws -> [Double] {
      let weights = try #require(run(method).results).scores.weights[2...]
      return weights.map { rounded($0, decimals: 9) }
    }
    #expect(try weights("pca_rotated { components = 1 }") != weights("pca_rotated { components = 3 }"))
    #expect(try weights("pca_rotated(9)") == weights("pca_rotated(3)"))
    #expect(run("pca_rotated { components = 0 }").codes == [.outOfRange])
  }

  @Test("an item that runs against the others is told, not turned round")
  func negative() {
    let against = "A,1,10,30\nB,2,20,20\nC,3,30,10\nD,4,45,1\n"
    #expect(run("pca()", against).codes == [.badWeight])
  }

  @Test("one area alone has no weights to find; the given ones stay")
  func alone() throws {
    let run = run("critic()", "A,1,2,3\n")
    #expect(run.codes == [.tooFewAreas])
    #expect(run.results?.scores.columns[1] == [2])
  }

  @Test("with the benefit of the doubt an area that is best in anything has full marks")
  func benefitOfTheDoubt() throws {
    let run = assessed(
      "existing_framework \"f\" { components = { \"c\" } }\n" + areas()
        + ["x", "y"].map { indicator($0, component: "c", "normalise = as_is(),") }.joined()
        + "method { aggregate = { component = benefit_of_doubt() }, minimum_coverage = 0 }",
      ["data.csv": "area,x,y\nA,10,1\nB,1,10\nC,5,5\nD,,5\n"])
    // C: the best it can do is 5/10 of A in x and 5/10 of B in y, 10/11 with equal weights of 1/11.
    #expect(rounded(try #require(run.results).scores.columns[1], decimals: 6) == [100, 100, 90.909091, nil])
  }
}
