import Kernels
import Testing

@Suite("Suppressing values of small counts")
struct SuppressTests {
  @Test("a value under the count goes, at the count it stays, and without a count it goes")
  func threshold() {
    let kept = suppress([1, 2, 3, nil, 5, 6], counts: [4, 5, nil, 1, 0, 100], under: 5)
    #expect(kept.column == [nil, 2, nil, nil, nil, 6])
    #expect(kept.suppressedRows == [0, 2, 4])
  }

  @Test("zeros may be kept")
  func zeros() {
    #expect(suppress([1, 0, nil], counts: [4, 0, 0], under: 5, keepsZero: true).column == [nil, 0, nil])
    #expect(suppress([1, 0, nil], counts: [4, 0, 0], under: 0).suppressedRows.isEmpty)
  }
}
