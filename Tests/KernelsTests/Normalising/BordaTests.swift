import Kernels
import Testing

@Suite("Borda points")
struct BordaTests {
  @Test("the worst has 0 points, ties share the smallest, a missing value stays missing")
  func points() {
    #expect(borda([30, 50, nil, 50, 10]) == [1, 2, nil, 2, 0])
    #expect(borda([30, 50, nil, 50, 10], ties: .mean) == [1, 2.5, nil, 2.5, 0])
    #expect(borda([30, 50, nil, 50, 10], ties: .max, reversed: true) == [2, 1, nil, 1, 3])
  }

  @Test("constant, single and missing columns, and rows outside")
  func edges() {
    #expect(borda([5, nil, 5]) == [0, nil, 0])
    #expect(borda([nil, 5]) == [nil, 0])
    #expect(borda([nil]) == [nil])
    #expect(borda([1, nil, 9, 2], among: [0, 1, 3]) == [0, nil, nil, 1])
  }
}
