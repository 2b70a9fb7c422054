import Kernels
import References
import Testing

@Suite("An S-shaped scale")
struct SigmoidTests {
  @Test("the midpoint scores the middle, and a missing value stays missing")
  func middle() {
    #expect(sigmoid([3, nil], midpoint: 3, steepness: 2) == [50, nil])
    #expect(sigmoid([3, nil], midpoint: 3, steepness: 2, range: 1...3) == [2, nil])
    // 1 / (1 + e^-1) = 0.7310585786300049.
    #expect(difference(sigmoid([3.5], midpoint: 3, steepness: 2), [73.10585786300049]) < 1e-15)
    #expect(
      difference(sigmoid([3.5], midpoint: 3, steepness: 2, reversed: true), [26.89414213699951]) < 1e-14)
  }

  @Test("very far values reach the ends and nothing beyond")
  func far() {
    let x: Column = [-1.7e308, nil, 1.7e308]
    #expect(sigmoid(x, midpoint: 1.7e308, steepness: 1e300) == [0, nil, 50])
    #expect(sigmoid(x, midpoint: -1, steepness: 0.5, range: 0.1...0.7) == [0.1, nil, 0.7])
  }
}
