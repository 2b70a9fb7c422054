import Kernels
import References
import Testing

@Suite("The mean-min function")
struct MeanMinTests {
  @Test("by hand: mean 100, least 96, smoothness 3 takes half of 5 - 3")
  func known() {
    #expect(meanMin([104, .nan, 96], weights: [1, 1, 1], penalty: 0.5, smoothness: 3) == 99)
    #expect(meanMin([[104, nil], [96, nil]], weights: [1, 1], penalty: 0, smoothness: 3) == [100, nil])
    #expect(meanMin([104, 96], weights: [1, 1], penalty: 1, smoothness: 0) == 96)
  }

  @Test(
    "the values are the right formula's, not those of Compind, whose column means are wrong",
    .enabled(if: Golden.isThere, "needs the golden files"), arguments: ["physical", "bli"])
  func golden(data: String) throws {
    let items = try goldenItems("11_second_reference/input_\(data).csv").map {
      mazziottaParetoScores($0, divisor: .nMinusOne)
    }
    let expected = try Golden.table("11_second_reference/own_\(data)_scores.csv")
    let equal = items.map { _ in 1.0 }
    for (name, penalty, smoothness) in [("a0.5_b1", 0.5, 1.0), ("a1_b0", 1, 0)] {
      let wanted = try expected.column("mean_min_\(name)_z_ddof1")
      let found = meanMin(items, weights: equal, penalty: penalty, smoothness: smoothness)
      #expect(difference(found, wanted) < 1e-12)
    }
    let defect = try Golden.table("11_second_reference/compind_\(data)_scores.csv").column(
      "mean_min_a0.5_b1_ASIS")
    #expect(difference(meanMin(items, weights: equal, penalty: 0.5, smoothness: 1), defect) > 0.01)
  }
}
