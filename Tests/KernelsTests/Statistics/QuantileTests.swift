import Kernels
import References
import Testing

@Suite("Quantiles of type 7")
struct QuantileTests {
  @Test("between two values the quantile lies on the line that joins them")
  func line() {
    let x: Column = [40, nil, 10, 20, 30]
    #expect(quantiles(x, at: [0, 0.25, 0.5, 0.9, 1]) == [10, 17.5, 25, 37, 40])
  }

  @Test("the median of three is the middle one, of four the mean of the two in the middle")
  func middle() {
    #expect(median([9, nil, 1, 5]) == 5)
    #expect(median([9, 1, nil, 5, 6]) == 5.5)
    #expect(median([nil]) == nil)
    #expect(median([nil, 3]) == 3)
  }

  @Test("no quantile of huge values overflows")
  func huge() {
    #expect(median([-1.7e308, nil, 1.7e308]) == 0)
  }

  @Test("quantiles rise with the probability and do not leave the column")
  func bounds() {
    var draws = Draws(seed: 4)
    let x = draws.column(300)
    let found = quantiles(x, at: (0...100).map { Double($0) / 100 }) ?? []
    #expect(found.first == minimum(x))
    #expect(found.last == maximum(x))
    #expect(zip(found, found.dropFirst()).allSatisfy { $0 <= $1 })
  }
}
