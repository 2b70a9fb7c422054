import Kernels
import References
import Testing

@Suite("The weighted arithmetic mean")
struct ArithmeticMeanTests {
  @Test("the weights of the available items are rescaled")
  func rescaled() {
    #expect(arithmeticMean([10, 40], weights: [1, 2]) == 30)
    #expect(arithmeticMean([10, .nan, 40], weights: [1, 7, 2]) == 30)
    #expect(arithmeticMean([[10, 10, nil], [40, nil, nil]], weights: [1, 2]) == [30, 10, nil])
  }

  @Test("without weight there is no mean")
  func weightless() {
    #expect(arithmeticMean([.nan, .nan], weights: [1, 2]) == nil)
    #expect(arithmeticMean([10, .nan], weights: [0, 2]) == nil)
    #expect(arithmeticMean([10, 20], weights: [0, 2]) == 20)
    #expect(arithmeticMean([10, 20], weights: [1, -1]) == nil)
    #expect(arithmeticMean([], weights: []) == nil)
  }

  @Test("a row of equal items has exactly their value, and a sum beyond a double is missing")
  func equal() {
    #expect(arithmeticMean([0.1, .nan, 0.1, 0.1], weights: [0.3, 1, 0.7, 0.2]) == 0.1)
    #expect(arithmeticMean([1.7e308, 1.7e308], weights: [1, 1]) == 1.7e308)
  }

  @Test("the row and the column version have the same bits; the mean is inside, weights scale freely")
  func laws() {
    var draws = Draws(seed: 10)
    let items = (0..<7).map { _ in draws.column(1300) }
    let weights = (0..<7).map { _ in Double.random(in: 0...3, using: &draws) }
    let means = arithmeticMean(items, weights: weights)
    for row in 0..<1300 {
      let values = items.map { $0.values[row] }
      #expect(arithmeticMean(values, weights: weights)?.bitPattern == means[row]?.bitPattern)
      let there = values.filter { !$0.isNaN }
      if let mean = means[row], let least = there.min(), let greatest = there.max() {
        #expect(least <= mean && mean <= greatest)
      }
    }
    #expect(arithmeticMean(items, weights: weights.map { $0 * 8 }) == means)
    #expect(difference(arithmeticMean(items, weights: weights.map { $0 / 3 }), means) < 1e-14)
    #expect(difference(arithmeticMean(items.reversed(), weights: weights.reversed()), means) < 1e-13)
  }

  @Test(
    "with too little of an item's own there is no mean, as in the golden file",
    .enabled(if: Golden.isThere, "needs the golden files"))
  func goldenThreshold() throws {
    let found = try GoldenTree(weights: "test").aggregate("07_aggregate/gaps_input.csv") { items, weights in
      let shares = Availability(items).availableShares
      return Column(
        zip(arithmeticMean(items, weights: weights).values, shares.values).map { $1 < 0.9 ? .nan : $0 })
    }
    try expectGolden(found, "gaps_amean_Test_thresh0.9")
  }

  @Test(
    "the means are those of the golden files", .enabled(if: Golden.isThere, "needs the golden files"),
    arguments: ["a_amean_Original", "a_amean_Test", "gaps_amean_Test", "zscore_amean_Test"])
  func golden(file: String) throws {
    let tree = try GoldenTree(weights: file.hasSuffix("Original") ? "original" : "test")
    let inputs = [
      "gaps_amean_Test": "07_aggregate/gaps_input.csv", "zscore_amean_Test": "05_normalise/zscore_0_1.csv",
    ]
    let found = try tree.aggregate(inputs[file] ?? "05_normalise/minmax_1_100.csv") {
      arithmeticMean($0, weights: $1)
    }
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
