import Kernels
import Testing

@Suite("Against the own base period")
struct BaselineTests {
  @Test("the base scores 100 and a rise of a tenth 110")
  func rise() {
    #expect(baseline([20, 22, nil, 10], base: [20, 20, 20, 20]) == [100, 110, nil, 50])
  }

  @Test("where lower is better a fall of a tenth scores 110")
  func fall() {
    #expect(baseline([18, nil, 22], base: [20, 20, 20], reversed: true) == [110, nil, 90])
  }

  @Test("a negative base does not turn the sign")
  func negative() {
    #expect(baseline([-10, nil], base: [-20, -20]) == [150, nil])
  }

  @Test("without a base, or with a base of 0, there is nothing to measure against")
  func without() {
    #expect(baseline([5, 5, 0, nil], base: [nil, 0, 0, 1]) == [nil, nil, nil, nil])
    #expect(baseline([1.7e308, nil], base: [1e-300, 1]) == [nil, nil])
  }
}
