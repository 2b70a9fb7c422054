import Kernels
import Testing

@Suite("Sum of a row")
struct RowSumTests {
  @Test("weights are taken as they are, and a row with a gap has no sum")
  func weighted() {
    let items: [Column] = [[1, 2, nil], [10, nil, 30]]
    #expect(rowSum(items, weights: [1, 1]) == [11, nil, nil])
    #expect(rowSum(items, weights: [3, 0.5]) == [8, nil, nil])
  }

  @Test("an item of weight 0 does not count, nor do its gaps")
  func unweighted() {
    let items: [Column] = [[1, 2, nil], [10, nil, 30]]
    #expect(rowSum(items, weights: [1, 0]) == [1, 2, nil])
    #expect(rowSum(items, weights: [0, 0]) == [nil, nil, nil])
  }

  @Test("a long sum keeps its digits, and one beyond the largest double is missing")
  func digits() {
    let items = [[1e16], [1.0], [-1e16]].map { Column($0) }
    #expect(rowSum(items, weights: [1, 1, 1]) == [1])
    let huge = [[1.7e308], [1.7e308]].map { Column($0) }
    #expect(rowSum(huge, weights: [1, 1]) == [nil])
  }
}
