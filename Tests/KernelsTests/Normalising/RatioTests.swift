import Kernels
import Testing

@Suite("Ratios and relative differences")
struct RatioTests {
  @Test("the mean scores 1, and a missing value stays missing")
  func mean() {
    #expect(ratio([1, nil, 2, 3], to: .mean) == [0.5, nil, 1, 1.5])
    #expect(relativeDifference([1, nil, 2, 3], from: .mean) == [-0.5, nil, 0, 0.5])
  }

  @Test("best and worst change places where lower is better")
  func ends() {
    #expect(ratio([1, nil, 2, 4], to: .best) == [0.25, nil, 0.5, 1])
    #expect(ratio([1, nil, 2, 4], to: .worst) == [1, nil, 2, 4])
    #expect(ratio([1, nil, 2, 4], to: .best, reversed: true) == [1, nil, 0.5, 0.25])
    #expect(relativeDifference([1, nil, 2, 4], from: .worst, reversed: true) == [0.75, nil, 0.5, 0])
  }

  @Test("an area or a number can be the yardstick")
  func area() {
    #expect(ratio([1, nil, 2, 4], to: .area(2)) == [0.5, nil, 1, 2])
    #expect(ratio([1, nil, 2, 4], to: .area(1)) == [nil, nil, nil, nil])
    #expect(relativeDifference([1, nil, 2, 4], from: .number(2)) == [-0.5, nil, 0, 1])
    #expect(ratio([1, nil, 2], to: .mean, reference: [0]) == [1, nil, 2])
  }

  @Test("a yardstick of 0 measures nothing, a negative one keeps the order")
  func zero() {
    #expect(ratio([-1, nil, 1], to: .mean) == [nil, nil, nil])
    #expect(relativeDifference([0, nil, 0], from: .best) == [nil, nil, nil])
    #expect(relativeDifference([-3, nil, -1], from: .mean) == [-0.5, nil, 0.5])
    #expect(ratio([0, nil, 1], to: .number(1), reversed: true) == [nil, nil, 1])
    #expect(ratio([nil], to: .mean) == [nil])
    #expect(ratio([1], to: .number(.infinity)) == [nil])
  }

  @Test("constant, huge and tiny columns")
  func edges() {
    #expect(ratio([3, nil, 3], to: .mean) == [1, nil, 1])
    #expect(relativeDifference([-1.7e308, nil, 1.7e308], from: .best) == [-2, nil, 0])
    #expect(ratio([1e-300, nil, 1e300], to: .worst) == [1, nil, nil])
  }
}
