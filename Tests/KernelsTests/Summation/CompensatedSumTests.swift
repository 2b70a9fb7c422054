import Kernels
import References
import Testing

@Suite("The compensated sum")
struct CompensatedSumTests {
  @Test("a missing value adds nothing")
  func gaps() {
    #expect(sum([1, nil, 2]) == 3)
    #expect(sum([nil, nil]) == 0)
    #expect(sum([]) == 0)
  }

  @Test("what rounding takes away comes back at the end")
  func cancellation() {
    #expect(sum([1e16, 1, -1e16]) == 1)
    #expect(sum(Column([Double](repeating: 0.1, count: 10))) == 1)
    #expect(sum([1, 1e100, 1, nil, -1e100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]) == 3)
  }

  @Test("the order of rows does not matter")
  func order() {
    var draws = Draws(seed: 1)
    for count in [3, 8, 9, 100, 1000] {
      let x = Column(draws.column(count).values.map { $0 * 0.1 })
      let shuffled = x.reordered((0..<count).shuffled(using: &draws))
      #expect(sum(x) == sum(shuffled))
    }
  }

  @Test("a sum beyond the largest double is infinite")
  func overflow() {
    #expect(sum([1e308, 1e308]) == .infinity)
  }
}
