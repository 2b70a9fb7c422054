import Assessing
import Diagnostics
import Kernels
import Model
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

  private let sixAreas = "A,70,40,60\nB,80,60,75\nC,90,70,70\nD,60,50,55\nE,75,45,50\nF,65,30,65\n"

  @Test("one factor of three items is found exactly: its loadings multiply to the correlations")
  func factor() throws {
    let results = try #require(run("factor_analysis()", sixAreas).results)
    let record = try #require(results.scores.weightings[1])
    guard case .items(let loadings)? = record.terms.first(where: { $0.name == "loadings" })?.fact else {
      Issue.record("no loadings")
      return
    }
    let columns = [[70.0, 80, 90, 60, 75, 65], [40.0, 60, 70, 50, 45, 30], [60.0, 75, 70, 55, 50, 65]]
    for (i, j) in [(0, 1), (0, 2), (1, 2)] {
      let expected = try #require(correlation(Column(columns[i]), Column(columns[j]), .pearson))
      #expect((loadings[i].value * loadings[j].value - expected).magnitude < 1e-9)
    }
    // Loading over unique variance, as shares.
    let powers = loadings.map { $0.value / (1 - $0.value * $0.value) }
    for (weight, power) in zip(results.scores.weights[2...], powers) {
      #expect((weight - power / powers.reduce(0, +)).magnitude < 1e-9)
    }
  }

  @Test("two items have no factor, and an item twice has none either; the given weights stay")
  func noFactor() {
    let two = run("factor_analysis()", "A,1,2,\nB,2,4,\nC,3,1,\n")
    #expect(two.codes == [.tooFewAreas])
    let twice = run("factor_analysis()", "A,1,2,1\nB,2,4,2\nC,3,1,3\nD,5,2,5\n")
    #expect(twice.codes == [.tooFewAreas])
    #expect(twice.results?.scores.weightings[1]?.method == "given")
  }

  @Test("equal correlations are equal, and bounds are kept")
  func equalCorrelation() throws {
    func record(_ method: String) throws -> ([Double], [Double]) {
      let scores = try #require(run(method, sixAreas).results).scores
      guard
        case .items(let correlations)? = scores.weightings[1]?.terms.first(where: {
          $0.name == "correlations"
        }
        )?.fact
      else { return ([], []) }
      return (Array(scores.weights[2...]), correlations.map(\.value))
    }
    let (free, correlations) = try record("equal_correlation()")
    #expect(try #require(correlations.max()) - #require(correlations.min()) < 1e-9)
    #expect((free.reduce(0, +) - 1).magnitude < 1e-12)
    let (bounded, _) = try record("equal_correlation { least = 0.32, most = 0.35 }")
    #expect(bounded.allSatisfy { $0 > 0.32 - 1e-12 && $0 < 0.35 + 1e-12 })
    #expect(run("equal_correlation { least = 0.4 }", sixAreas).codes == [.tooFewAreas])
    #expect(run("equal_correlation { least = 0.5, most = 0.5 }", sixAreas).codes == [.equalGoalposts])
    #expect(run("equal_correlation { most = 2 }", sixAreas).codes == [.outOfRange])
  }

  @Test("what a method cannot do is told at its own place, and what it found is in the ledger")
  func ledger() throws {
    let alone = run("critic()", "A,1,2,3\n")
    guard case .script(let span)? = alone.log.diagnostics.first?.place else {
      Issue.record("no place")
      return
    }
    #expect(span.column > 1)
    let record = try #require(run("pca()", sixAreas).results?.scores.weightings[1])
    #expect(record.method == "pca" && record.terms.map(\.name) == ["explained", "eigenvalues", "loadings"])
  }

  @Test("the effective weight is the share among siblings times the parent's")
  func effective() throws {
    let run = assessed(
      areas() + indicator("x", "theme = \"violence\", normalise = as_is(), weight = 3,")
        + indicator("y", "theme = \"violence\", normalise = as_is(),")
        + indicator("z") + indicator("w", component: "sense_of_safety")
        + "weights { urban_security = 3, quality_of_life = 0, social_cohesion = 0, public_space_liveability = 0 }",
      ["data.csv": "area,x,y,z,w\nA,1,2,3,4\n"])
    let results = try #require(run.results)
    let tree = results.assessment.tree
    let found = results.scores.effectiveWeights(in: tree)
    func weight(_ id: String) -> Double { tree.nodes.firstIndex { $0.id == id }.map { found[$0] } ?? .nan }
    #expect(weight("reference") == 1 && weight("urban_security") == 0.75 && weight("sense_of_safety") == 0.25)
    #expect(weight("violence") == 0.375 && weight("z") == 0.375)
    #expect(weight("x") == 0.28125 && weight("y") == 0.09375 && weight("w") == 0.25)
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

  @Test("limits on weights keep an area from leaning on its best item")
  func boundedWeights() throws {
    func run(_ limits: String) -> Assessed {
      assessed(
        "existing_framework \"f\" { components = { \"c\" } }\n" + areas()
          + ["x", "y"].map { indicator($0, component: "c", "normalise = as_is(),") }.joined()
          + "method { aggregate = { component = benefit_of_doubt { \(limits) } } }",
        ["data.csv": "area,x,y\nA,10,1\nB,1,10\nC,5,5\n"])
    }
    // Equal weights or nearly so: A's and B's 11 are the most, and C has 10.
    let even = try #require(run("weights = { 0.4999999, 0.5000001 }").results).scores.columns[1]
    #expect(rounded(even, decimals: 3) == [100, 100, 90.909])
    #expect(run("weights = { 0.6, 0.7 }").codes == [.outOfRange])
    #expect(run("weights = { 0.6, 0.4 }").codes == [.equalGoalposts])
    #expect(run("weights = { 0.1, 0.7 }, shares = { 0.1, 0.7 }").codes == [.outOfRange])
  }
}
