import Kernels
import References
import Testing

@Suite("Shares from samples of units in strata")
struct DesignProductsTests {
  private let points = [1.0, 0]
  /// Three people in units 0 and 1 of stratum 0, two in units 2 and 3 of stratum 1; 2, 1, 0 and 2 of them are counted.
  private let answers: [Int32] = [0, 0, 1, 0, 1, 1, 1, 1, 0, 0]
  private let design = SampleDesign(
    units: [0, 0, 0, 1, 1, 1, 2, 2, 3, 3], strata: [0, 0, 1, 1], unitsInStratum: [2, 2])

  private func effective(
    _ answers: [Int32], weights: [Double]? = nil, members: [Bool]? = nil, design: SampleDesign
  ) -> Double? {
    let cells = [[Int32](repeating: 0, count: answers.count)]
    let sums = sumAnswers(
      answers, points: points, weights: weights, members: members, cells: cells, count: 1)
    let products = designProducts(
      answers, points: points, weights: weights, members: members, cells: cells, count: 1, design: design)
    return effectiveAnswers(
      points: sums.points, weights: sums.weights, products: products,
      answers: Column(sums.answers.map(Double.init)),
      otherwise: effectiveAnswers(weights: sums.weights, squares: sums.squares))[0]
  }

  @Test("two strata of two units, by hand")
  func byHand() {
    // p = 5/10; totals less p times people: 0.5, -0.5 and -1, 1. Variance (2 × 0.5 + 2 × 2) / 10² = 0.05, and
    // 0.25 / 0.05 = 5 of the ten answers.
    #expect(difference(effective(answers, design: design), 5) < 1e-12)
    let twofold = [Double](repeating: 2, count: 10)
    #expect(difference(effective(answers, weights: twofold, design: design), 5) < 1e-12)
  }

  @Test("a group is part of the whole sample: units without any of it count as nothing, not as absent")
  func domain() {
    // Units 0 and 2 only: p = 2/5, totals 0.8 and -0.8, each beside a unit of 0: 2 × (0.64 - 0.64/2) twice, over 5².
    let members = [true, true, true, false, false, false, true, true, false, false]
    #expect(difference(effective(answers, members: members, design: design), 0.24 / (1.28 / 25)) < 1e-12)
  }

  @Test("people drawn one by one: the variance p(1 − p)/(n − 1)")
  func simple() {
    let each = SampleDesign(
      units: (0..<10).map { Int32($0) }, strata: [Int32](repeating: 0, count: 10), unitsInStratum: [10])
    #expect(difference(effective(answers, design: each), 9) < 1e-12)
  }

  @Test(
    "a stratum of one unit counts its distance from 0; strata that tell more than chance give no more than all"
  )
  func edges() {
    // p = 1/2: totals 0.5, -0.5 alone in their strata: (0.25 + 0.25) / 6² and 0.25 of that.
    let lonely = SampleDesign(units: [0, 0, 0, 1, 1, 1], strata: [0, 1], unitsInStratum: [1, 1])
    #expect(difference(effective(Array(answers.prefix(6)), design: lonely), 6) < 1e-12)
    let apart = SampleDesign(units: [0, 1, 2, 3], strata: [0, 0, 1, 1], unitsInStratum: [2, 2])
    // Everybody alike within the strata: no variance, and what the weights alone say holds.
    #expect(effective([0, 0, 1, 1], design: apart) == 4)
    #expect(effective([0, 0, 0, 0], weights: [1, 1, 1, 3], design: apart) == 3)
  }

  @Test("weights, strata and units at random: as the sum of squared residuals about their means")
  func residuals() {
    var draws = Draws(seed: 5)
    let count = 300
    let answers = (0..<count).map { _ in Int32((draws.next() % 2)) }
    let weights = (0..<count).map { _ in 0.2 + Double((draws.next() % 100)) / 20 }
    let units = (0..<count).map { _ in Int32((draws.next() % 40)) }
    let strata = (0..<40).map { Int32($0 % 5) }
    let design = SampleDesign(units: units, strata: strata, unitsInStratum: [8, 8, 8, 8, 8])
    let weight = weights.reduce(0, +)
    let share = zip(answers, weights).reduce(0) { $0 + ($1.0 == 0 ? $1.1 : 0) } / weight
    var residuals = [Double](repeating: 0, count: 40)
    for row in 0..<count {
      residuals[Int(units[row])] += weights[row] * ((answers[row] == 0 ? 1 : 0) - share)
    }
    var variance = 0.0
    for stratum in 0..<5 {
      let own = (0..<40).filter { $0 % 5 == stratum }.map { residuals[$0] }
      let mean = own.reduce(0, +) / 8
      variance += 8.0 / 7 * own.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    }
    let wanted = min(Double(count), share * (1 - share) / (variance / weight / weight))
    #expect(difference(effective(answers, weights: weights, design: design), wanted) < 1e-9 * wanted)
  }
}
