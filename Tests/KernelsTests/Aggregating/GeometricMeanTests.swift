import Kernels
import References
import Testing

@Suite("The weighted geometric mean")
struct GeometricMeanTests {
  @Test("the root of 4 times 9 is 6, over what is there")
  func root() throws {
    guard case .value(let mean) = geometricMean([4, .nan, 9], weights: [1, 5, 1]) else {
      Issue.record("there is a mean")
      return
    }
    #expect(difference(mean, 6) < 1e-15)
    #expect(geometricMean([7, .nan], weights: [2, 1]) == .value(7))
  }

  @Test("zero makes the mean zero, a negative item leaves none")
  func zero() {
    #expect(geometricMean([0, .nan, 9], weights: [1, 5, 1]) == .value(0))
    #expect(geometricMean([-1, .nan, 9], weights: [1, 5, 1]) == .negative)
    #expect(geometricMean([.nan, .nan], weights: [1, 1]) == .missing)
    #expect(geometricMean([-1, 0, 4], weights: [0, 0, 1]) == .value(4))
  }

  @Test("the column says which rows have a negative item")
  func rows() {
    let means = geometricMean([[4, -4, nil, 0, 2], [4, 9, nil, 9, nil]], weights: [1, 1])
    #expect(means.column == [4, nil, nil, 0, 2])
    #expect(means.negativeRows == [1])
  }

  @Test("a row of equal items has exactly their value")
  func equal() {
    #expect(geometricMean([100, .nan, 100], weights: [1, 1, 2]) == .value(100))
    #expect(geometricMean([1e308, 1e308, .nan], weights: [1, 2, 1]) == .value(1e308))
  }

  @Test("both versions have the same bits, and the geometric mean is at most the arithmetic one")
  func laws() {
    var draws = Draws(seed: 11)
    let items = (0..<5).map { _ in Column(draws.column(700).values.map { $0.magnitude + 1 }) }
    let weights = (0..<5).map { _ in Double.random(in: 0.1...3, using: &draws) }
    let means = geometricMean(items, weights: weights)
    let arithmetic = arithmeticMean(items, weights: weights)
    for row in 0..<700 {
      let single = geometricMean(items.map { $0.values[row] }, weights: weights)
      #expect(single == (means.column[row].map { .value($0) } ?? .missing))
      if let low = means.column[row], let high = arithmetic[row] { #expect(low <= high * (1 + 1e-14)) }
    }
    #expect(difference(geometricMean(items, weights: weights.map { $0 / 3 }).column, means.column) < 1e-13)
  }

  @Test(
    "the means are those of the golden files", .enabled(if: Golden.isThere, "needs the golden files"),
    arguments: ["a_gmean_Original", "a_gmean_Test", "gaps_gmean_Test"])
  func golden(file: String) throws {
    let tree = try GoldenTree(weights: file.hasSuffix("Original") ? "original" : "test")
    let input = file.hasPrefix("gaps") ? "07_aggregate/gaps_input.csv" : "05_normalise/minmax_1_100.csv"
    let found = try tree.aggregate(input) { geometricMean($0, weights: $1).column }
    let expected = try Golden.table("07_aggregate/\(file).csv")
    let ranks = try Golden.table("07_aggregate/\(file)_ranks.csv")
    for name in expected.header.dropFirst() {
      let mean = try #require(found[name])
      let wanted = try expected.column(name)
      #expect(difference(mean, wanted) < 1e-12, "\(name)")
      let places = try ranks.column(name)
      #expect(ranking(mean) == places, "places in \(name)")
    }
  }
}
