import Kernels
import References
import Testing

@Suite("The ordered weighted average")
struct OrderedWeightedAverageTests {
  @Test("weights belong to places, the largest item first")
  func known() {
    #expect(orderedWeightedAverage([10, 40, 20], orderWeights: [1, 0, 0]) == 40)
    #expect(orderedWeightedAverage([10, 40, 20], orderWeights: [0, 0, 7]) == 10)
    #expect(orderedWeightedAverage([10, 40, 20], orderWeights: [1, 1, 2]) == 20)
    #expect(orderedWeightedAverage([[10, 0.1], [40, 0.1]], orderWeights: [3, 1]) == [32.5, 0.1])
  }

  @Test("a gap leaves no average")
  func gaps() {
    #expect(orderedWeightedAverage([10, .nan], orderWeights: [1, 1]) == nil)
    #expect(orderedWeightedAverage([[10, 1], [nil, 3]], orderWeights: [1, 1]) == [nil, 2])
    #expect(orderedWeightedAverage([10, 20], orderWeights: [0, 0]) == nil)
  }

  @Test("both forms have the same bits, and the order of items does not matter")
  func laws() {
    var draws = Draws(seed: 74)
    let items = (0..<4).map { _ in draws.column(700) }
    let weights = [0.4, 0.3, 0.2, 0.1]
    let found = orderedWeightedAverage(items, orderWeights: weights)
    for row in 0..<700 {
      let single = orderedWeightedAverage(items.map { $0.values[row] }, orderWeights: weights)
      #expect(single?.bitPattern == found[row]?.bitPattern)
    }
    #expect(orderedWeightedAverage(items.reversed(), orderWeights: weights) == found)
    #expect(orderedWeightedAverage(items, orderWeights: weights.map { $0 * 2 }) == found)
  }

  @Test(
    "the mean of the three least and the three greatest items is that of the second reference",
    .enabled(if: Golden.isThere, "needs the golden files"), arguments: ["physical", "bli"])
  func golden(data: String) throws {
    let items = try goldenItems("11_second_reference/input_\(data).csv")
    let expected = try Golden.table("11_second_reference/compind_\(data)_scores.csv")
    let least = items.indices.map { $0 >= items.count - 3 ? 1.0 : 0 }
    let low = try expected.column("owa_more3")
    let high = try expected.column("owa_atleast3")
    #expect(difference(orderedWeightedAverage(items, orderWeights: least), low) < 1e-12)
    #expect(difference(orderedWeightedAverage(items, orderWeights: least.reversed()), high) < 1e-12)
  }
}
