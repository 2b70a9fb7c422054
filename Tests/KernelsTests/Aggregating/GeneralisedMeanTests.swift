import Kernels
import References
import Testing

@Suite("The weighted generalised mean")
struct GeneralisedMeanTests {
  @Test("of 1 and 7 it is 5 for the power 2, over what is there")
  func known() {
    #expect(generalisedMean([1, .nan, 7], weights: [1, 5, 1], power: 2) == .value(5))
    #expect(generalisedMean([[1, nil], [7, nil]], weights: [1, 1], power: 2).column == [5, nil])
  }

  @Test("zero makes it zero when the power is not positive; negative items leave none")
  func zero() {
    #expect(generalisedMean([0, 9], weights: [1, 1], power: -2) == .value(0))
    #expect(generalisedMean([0, 9], weights: [1, 1], power: 0) == .value(0))
    #expect(generalisedMean([0, 9, .nan], weights: [1, 1, 1], power: 1) == .value(4.5))
    #expect(generalisedMean([0, 0], weights: [1, 1], power: 2) == .value(0))
    for power in [-1.0, 0, 1, 2] {
      #expect(generalisedMean([-1, 9], weights: [1, 1], power: power) == .negative)
      #expect(generalisedMean([.nan], weights: [1], power: power) == .missing)
      #expect(generalisedMean([[-1, 3], [3, 3]], weights: [1, 1], power: power).negativeRows == [0])
    }
  }

  @Test("no power overflows")
  func huge() {
    #expect(generalisedMean([3e300, 3e300], weights: [1, 2], power: 100) == .value(3e300))
    #expect(generalisedMean([1e-300, 1e300], weights: [1, 1], power: -1e6) != .missing)
  }

  @Test("a larger power never gives a smaller mean")
  func rises() {
    let values = [3.0, 80, 7, 22]
    let found = [-50.0, -2, -1, 0, 1, 2, 50].map { power -> Double in
      guard case .value(let mean) = generalisedMean(values, weights: [1, 2, 1, 0.5], power: power) else {
        return .nan
      }
      return mean
    }
    #expect(zip(found, found.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test(
    "the means are those of the golden files", .enabled(if: Golden.isThere, "needs the golden files"),
    arguments: [("a_genmean_p2_Test", 2.0), ("a_genmean_pm2_Test", -2)])
  func golden(file: String, power: Double) throws {
    let found = try GoldenTree(weights: "test").aggregate("05_normalise/minmax_1_100.csv") {
      generalisedMean($0, weights: $1, power: power).column
    }
    try expectGolden(found, file)
  }

  @Test(
    "the means, the harmonic one and the minimum are those of the second reference",
    .enabled(if: Golden.isThere, "needs the golden files"), arguments: ["physical", "bli"])
  func second(data: String) throws {
    let items = try goldenItems("11_second_reference/input_\(data).csv")
    let expected = try Golden.table("11_second_reference/own_\(data)_scores.csv")
    let equal = items.map { _ in 1.0 }
    for (name, power) in [("p-1", -1.0), ("p0.5", 0.5), ("p2", 2), ("p3", 3)] {
      let wanted = try expected.column("generalised_mean_" + name)
      #expect(difference(generalisedMean(items, weights: equal, power: power).column, wanted) < 1e-12)
    }
    let harmonic = try expected.column("harmonic")
    #expect(difference(harmonicMean(items, weights: equal).column, harmonic) < 1e-12)
    let least = try expected.column("minimum")
    #expect(rowMinimum(items, weights: equal) == least)
  }
}
