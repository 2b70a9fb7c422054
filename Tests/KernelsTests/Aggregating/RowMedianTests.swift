import Kernels
import References
import Testing

@Suite("The weighted median of a row")
struct RowMedianTests {
  @Test("equal weights give the ordinary median")
  func plain() {
    #expect(rowMedian([9, .nan, 1, 5], weights: [1, 1, 1, 1]) == 5)
    #expect(rowMedian([9, 1, .nan, 5, 6], weights: [2, 2, 2, 2, 2]) == 5.5)
    #expect(rowMedian([[9, nil], [1, nil], [5, 4]], weights: [1, 1, 1]) == [5, 4])
    #expect(rowMedian([-1.7e308, 1.7e308], weights: [1, 1]) == 0)
  }

  @Test("a heavy item draws the median to itself, and exactly half lies halfway")
  func weighted() {
    #expect(rowMedian([1, 2, 30], weights: [1, 1, 3]) == 30)
    #expect(rowMedian([1, 2, 30], weights: [1, 1, 2]) == 16)
    // In doubles 0.1 + 0.2 is above 0.3.
    #expect(rowMedian([1, 2, 30], weights: [0.1, 0.2, 0.3]) == 16)
    #expect(rowMedian([1, 2, 30], weights: [1.0 / 6, 1.0 / 3, 0.5]) == 16)
  }

  @Test("whole weights keep proportions that doubles do not hold")
  func whole() {
    #expect(wholeWeights([0.1, 0.2, 0.3]) == [1, 2, 3])
    #expect(wholeWeights([1.25, 2, 0]) == [5, 8, 0])
    #expect(wholeWeights([1.25 / 10.75, 2 / 10.75, 7.5 / 10.75]) == [5, 8, 30])
    #expect(wholeWeights([0, 0]) == [0, 0])
    let odd = wholeWeights([Double(2).squareRoot(), 1, Double(3).squareRoot()])
    #expect(odd.allSatisfy { $0 > 0 && $0 < 1 << 50 })
    #expect(difference(Double(odd[0]) / Double(odd[1]), Double(2).squareRoot()) < 1e-14)
  }

  @Test("the least item")
  func least() {
    #expect(rowMinimum([4, .nan, -2, -9], weights: [1, 1, 1, 0]) == -2)
    #expect(rowMinimum([[4, nil], [3, nil]], weights: [1, 1]) == [3, nil])
  }
}
