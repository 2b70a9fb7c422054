import Kernels
import References
import Testing

@Suite("Variance inflation")
struct VarianceInflationTests {
  @Test("two items with correlation 0.6 both have a factor of 1 / 0.64")
  func byHand() {
    let items: [Column] = [[1, 2, 3, 4, nil], [2, 1, 4, 3, 5]]
    for factor in varianceInflation(items) { #expect(difference(factor, 1 / 0.64) < 1e-15) }
    #expect(difference(varianceInflation([[1, nil, 3]])[0], 1) < 1e-15)
  }

  @Test("an item that the others determine has none, and the rest keep theirs")
  func determined() {
    let (a, b, d): (Column, Column, Column) = ([1, 2, 3, 4, 9], [2, 1, 4, 3, nil], [1, -1, -1, 1, 0])
    let sum = Column(zip(a.values, b.values).map { $0 + $1 })
    let found = varianceInflation([a, b, sum, d, [5, 5, 5, 5, 5]])
    #expect(found[0] == nil && found[1] == nil && found[2] == nil && found[4] == nil)
    #expect(difference(found[3], varianceInflation([d, a, b])[0]) < 1e-14)
    #expect(varianceInflation([[1, nil], [nil, 2]]) == [nil, nil])
  }

  @Test("a constant item beside them changes no factor")
  func beside() {
    var draws = Draws(seed: 83)
    let items = (0..<6).map { _ in Column(draws.column(40).values.map { $0.isNaN ? 3 : $0 }) }
    let alone = varianceInflation(items)
    let beside = varianceInflation(items + [Column([Double](repeating: 1, count: 40))])
    for (factor, other) in zip(alone, beside) { #expect(difference(factor, other) < 1e-12) }
    #expect(beside.last == .some(nil) && alone.allSatisfy { $0 != nil })
  }

  @Test("the factors are the diagonal of the inverse of the correlations, whatever the units")
  func inverse() throws {
    var draws = Draws(seed: 81)
    let items = (0..<5).map { _ in Column(draws.column(60).values.map { $0.isNaN ? 7 : $0 }) }
    let inverse = try #require(Elimination(correlations(items))?.inverse)
    let scaled = items.map { Column($0.values.map { $0 * 1e100 + 3 }) }
    for (j, factor) in varianceInflation(scaled).enumerated() {
      #expect(difference(factor, inverse[j, j]) < 1e-12)
    }
  }
}
