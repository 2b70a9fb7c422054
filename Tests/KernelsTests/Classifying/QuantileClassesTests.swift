import Kernels
import References
import Testing

@Suite("Quantile classes")
struct QuantileClassesTests {
  @Test("class 1 holds the largest values, or the smallest when asked")
  func first() {
    let x: Column = [10, 40, nil, 20, 30]
    #expect(quantileClasses(x, count: 2) == [2, 1, nil, 2, 1])
    #expect(quantileClasses(x, count: 2, smallestFirst: true) == [1, 2, nil, 1, 2])
    #expect(quantileClasses(x, count: 4, by: .quantileCuts) == [4, 1, nil, 3, 2])
    #expect(quantileClasses(x, count: 2, among: [0, 1, 2]) == [2, 1, nil, nil, nil])
  }

  @Test("eleven areas in five classes: full classes leave the last one small, even ones share out")
  func rules() {
    let x = Column((1...11).map { Double(-$0) })
    #expect(quantileClasses(x, count: 5, by: .fullClasses) == [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4])
    #expect(quantileClasses(x, count: 5) == [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 5])
    #expect(quantileClasses(x, count: 5, by: .quantileCuts) == [1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5])
  }

  @Test("equal values share a class", arguments: QuantileRule.allCases)
  func ties(rule: QuantileRule) {
    var draws = Draws(seed: 41)
    let x = Column(draws.column(300).values.map { ($0 / 10).rounded() })
    let classes = quantileClasses(x, count: 10, by: rule)
    #expect(classes.values.map(\.isNaN) == x.values.map(\.isNaN))
    #expect(classes.available.allSatisfy { (1...10).contains($0) })
    for (a, b) in zip(x.values, classes.values) {
      for (c, d) in zip(x.values, classes.values) where a >= c {
        #expect(a == c ? b == d : b <= d)
      }
    }
    let order = (0..<300).shuffled(using: &draws)
    #expect(quantileClasses(x.reordered(order), count: 10, by: rule) == classes.reordered(order))
  }

  @Test("sizes differ by one at most where no values are tied")
  func sizes() {
    let x = Column((0..<1909).map { Double(($0 * 787) % 1909) })
    let classes = quantileClasses(x, count: 10)
    let counts = (1...10).map { k in classes.values.filter { $0 == Double(k) }.count }
    #expect(Set(counts) == [190, 191])
  }

  @Test("constant, single and missing columns")
  func edges() {
    #expect(quantileClasses([5, nil, 5], count: 4, by: .fullClasses) == [1, nil, 1])
    #expect(quantileClasses([5, nil, 5], count: 4, by: .quantileCuts) == [1, nil, 1])
    #expect(quantileClasses([5, nil, 5], count: 4, by: .quantileCuts, smallestFirst: true) == [1, nil, 1])
    for rule in QuantileRule.allCases {
      #expect(quantileClasses([nil, nil], count: 4, by: rule) == [nil, nil])
      #expect(quantileClasses([nil, 8], count: 1, by: rule) == [nil, 1])
    }
  }
}
