import Kernels
import References
import Testing

@Suite("The weighted harmonic mean")
struct HarmonicMeanTests {
  @Test("of 2 and 6 it is 3, over what is there")
  func known() {
    #expect(harmonicMean([2, .nan, 6], weights: [1, 5, 1]) == .value(3))
    #expect(harmonicMean([[2, nil], [6, nil]], weights: [1, 1]).column == [3, nil])
  }

  @Test("zero makes the mean zero, a negative item leaves none")
  func zero() {
    #expect(harmonicMean([0, 9], weights: [1, 1]) == .value(0))
    #expect(harmonicMean([-0.0, .nan, 9], weights: [1, 1, 1]) == .value(0))
    #expect(harmonicMean([-1, .nan, 9], weights: [1, 1, 1]) == .negative)
    #expect(harmonicMean([.nan], weights: [1]) == .missing)
    #expect(harmonicMean([-1, 4], weights: [0, 1]) == .value(4))
    #expect(harmonicMean([[2, -2, nil], [2, 3, 1]], weights: [1, 1]).negativeRows == [1])
  }

  @Test("equal items have exactly their value")
  func equal() {
    #expect(harmonicMean([0.1, 0.1, 0.1], weights: [0.3, 0.7, 0.2]) == .value(0.1))
  }

  @Test("the harmonic mean is at most the geometric, and that at most the arithmetic")
  func inequality() {
    var draws = Draws(seed: 73)
    let items = (0..<5).map { _ in Column(draws.column(300).values.map { $0.magnitude }) }
    let weights = [1.0, 2, 0.5, 1, 3]
    let low = harmonicMean(items, weights: weights).column
    let high = geometricMean(items, weights: weights).column
    for row in 0..<300 {
      if let low = low[row], let high = high[row] { #expect(low <= high * (1 + 1e-13)) }
    }
  }

  @Test(
    "the means are those of the golden files", .enabled(if: Golden.isThere, "needs the golden files"),
    arguments: ["a_hmean_Original", "a_hmean_Test", "gaps_hmean_Test"])
  func golden(file: String) throws {
    let tree = try GoldenTree(weights: file.hasSuffix("Original") ? "original" : "test")
    let input = file.hasPrefix("gaps") ? "07_aggregate/gaps_input.csv" : "05_normalise/minmax_1_100.csv"
    try expectGolden(try tree.aggregate(input) { harmonicMean($0, weights: $1).column }, file)
  }

  @Test(
    "arithmetic pillars, geometric sub-indices and a harmonic index",
    .enabled(if: Golden.isThere, "needs the golden files"))
  func mixed() throws {
    var made = 0
    let found = try GoldenTree(weights: "test").aggregate("05_normalise/minmax_1_100.csv") { items, weights in
      made += 1
      if made <= 8 { return arithmeticMean(items, weights: weights) }
      return made <= 10
        ? geometricMean(items, weights: weights).column : harmonicMean(items, weights: weights).column
    }
    try expectGolden(found, "mixed_amean_gmean_hmean_Test")
  }
}
