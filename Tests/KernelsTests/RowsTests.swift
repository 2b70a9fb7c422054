import Kernels
import Testing

@Suite("Rows of a column")
struct RowsTests {
  @Test("rows taken out and put back are where they were")
  func roundTrip() {
    let x: Column = [1, nil, 3, 4]
    #expect(x.taking([3, 1]) == [4, nil])
    #expect(x.placing([9, nil], at: [1, 3]) == [1, 9, 3, nil])
    #expect(x.placing(x.taking([3, 1]), at: [3, 1]) == x)
    #expect(x.hasMissing)
    #expect(!x.taking([0, 2]).hasMissing)
  }
}
