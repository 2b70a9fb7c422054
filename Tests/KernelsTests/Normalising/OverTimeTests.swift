import Kernels
import References
import Testing

@Suite("Against the area's own past")
struct OverTimeTests {
  @Test("each area is measured by its own mean and mean absolute deviation")
  func cycles() {
    // Area 1: 2, 4, 6 has mean 4 and departs by 4/3 on average; area 2: 10 and 30.
    let x: Column = [2, 10, 4, nil, 6, 30]
    let series: [Int?] = [1, 2, 1, 2, 1, 2]
    #expect(difference(cyclical(x, series: series), [-1.5, -1, 0, nil, 1.5, 1]) < 1e-15)
    #expect(difference(cyclical(x, series: series, reversed: true), [1.5, 1, 0, nil, -1.5, -1]) < 1e-15)
  }

  @Test("an area without movement is missing, so is a row of no area")
  func still() {
    #expect(
      cyclical([5, 5, nil, 7, 1, 3], series: [1, 1, 1, 2, nil, nil]) == [nil, nil, nil, nil, nil, nil])
    #expect(cyclical([0.1, 0.1, 0.1, nil], series: [1, 1, 1, 1]) == [nil, nil, nil, nil])
  }

  @Test("periods outside the reference are scored on its measure")
  func reference() {
    #expect(cyclical([1, 3, nil, 5], series: [1, 1, 1, 1], reference: [0, 1, 2]) == [-1, 1, nil, 3])
  }

  @Test("huge and tiny columns keep their scores", arguments: [1e-300, 1e290, 1e307])
  func sizes(factor: Double) {
    let x = Column([1, 3, .nan, 8].map { $0 * factor })
    #expect(
      difference(cyclical(x, series: [1, 1, 1, 1]), cyclical([1, 3, nil, 8], series: [1, 1, 1, 1])) < 1e-14)
  }

  @Test("an offset that all years share costs no digits")
  func offset() {
    // Sums with 2^40 are exact: what is lost is lost by the kernel.
    let x: Column = [3.25, nil, 7, -2.5, 11.125]
    let series = [Int?](repeating: 1, count: 5)
    let far = Column(x.values.map { $0 + 0x1p40 })
    #expect(difference(cyclical(far, series: series), cyclical(x, series: series)) < 1e-15)
  }

  @Test("a rise from 50 to 60 is 20 per cent of the earlier value and a sixth of the later")
  func yearly() {
    #expect(annualDifference([60, nil, 40], earlier: [50, 50, nil]) == [20, nil, nil])
    #expect(annualDifference([60, nil], earlier: [50, 50], years: 4) == [5, nil])
    #expect(annualDifference([60, nil], earlier: [50, 50], reversed: true) == [-20, nil])
    #expect(
      difference(annualDifference([60, nil], earlier: [50, 50], of: .later), [100.0 / 6, nil]) < 1e-15)
  }

  @Test("a base of 0 gives no rate, a negative one keeps the sign of the change")
  func base() {
    #expect(annualDifference([1, nil, 0], earlier: [0, 0, 0]) == [nil, nil, nil])
    #expect(annualDifference([-4, nil], earlier: [-5, 1]) == [20, nil])
    #expect(annualDifference([1e308, nil], earlier: [1e-300, 1]) == [nil, nil])
  }
}
