import Kernels
import References
import Testing

@Suite("Weights chosen for their correlations")
struct OptimisedWeightsTests {
  @Test("two items are balanced by weights the other way round from their deviations")
  func byHand() throws {
    let found = try #require(
      OptimisedWeights([[1, 2, 3, 4, nil], [6, 3, 12, 9, 1]], aim: .proportions([1, 1])))
    #expect(difference(Column(found.weights), [0.75, 0.25]) < 1e-14)
    // Standardised items with correlation 0.6: 1.6 / √3.2 each.
    let root = (0.8).squareRoot()
    #expect(difference(Column(found.correlations), Column([root, root])) < 1e-14)
    let same = try #require(OptimisedWeights([[1, 2, 3, 4, nil], [6, 3, 12, 9, 1]], aim: .information))
    #expect(difference(Column(same.weights), [0.75, 0.25]) < 1e-14)
  }

  @Test("bounds hold, and a proportion out of reach is met as nearly as they allow")
  func bounds() throws {
    let items: [Column] = [[1, 2, 3, 4, nil], [1, 3, 2, 4, 1], [4, 3, 1, 2, 7]]
    let pair = Array(items[..<2])
    let found = try #require(OptimisedWeights(pair, aim: .proportions([5, 1])))
    #expect(difference(Column(found.weights), [1, 0]) < 1e-12)
    #expect(difference(Column(found.correlations), [1, 0.8]) < 1e-12)
    let bounded = try #require(OptimisedWeights(pair, aim: .proportions([3, 1]), bounds: 0.4...0.6))
    #expect(difference(Column(bounded.weights), [0.6, 0.4]) < 1e-12)
    let fixed = try #require(OptimisedWeights(items, aim: .information, bounds: 1.0 / 3...1.0 / 3))
    #expect(difference(Column(fixed.weights), Column(equalWeights(3))) < 1e-12)
  }

  @Test("constant items, items that determine each other and bounds out of reach have none")
  func none() {
    #expect(OptimisedWeights([[1, 2, nil], [5, 5, 5]], aim: .information) == nil)
    #expect(OptimisedWeights([[1, 2, 4], [2, 4, 8]], aim: .information) == nil)
    #expect(OptimisedWeights([[1, 2, 3, 4], [1, 3, 2, 4]], aim: .information, bounds: 0.6...0.7) == nil)
    #expect(OptimisedWeights([[1, nil], [nil, 2]], aim: .information) == nil)
    #expect(OptimisedWeights([], aim: .information) == nil)
  }

  @Test("no other weights within the bounds do better, and units turn round in the weights")
  func best() throws {
    var draws = Draws(seed: 141)
    let items = (0..<5).map { _ in draws.column(60) }
    let bounds = 0.1...0.4
    let balance = try #require(
      OptimisedWeights(items, aim: .proportions([1, 1, 1, 1, 1]), bounds: bounds))
    let information = try #require(OptimisedWeights(items, aim: .information, bounds: bounds))
    let miss = { (r: [Double]) in
      let total = r.reduce(0, +)
      return r.reduce(0) { $0 + ($1 / total - 0.2) * ($1 / total - 0.2) }
    }
    for weights in [balance.weights, information.weights] {
      #expect(difference(weights.reduce(0, +), 1) < 1e-14)
      #expect(weights.allSatisfy { $0 > 0.1 - 1e-12 && $0 < 0.4 + 1e-12 })
    }
    #expect(difference(Column(Self.reached(items, balance.weights)), Column(balance.correlations)) < 1e-12)
    for _ in 0..<300 {
      let other = (0..<5).map { _ in Double.random(in: 0.1...0.4, using: &draws) }
      let total = other.reduce(0, +)
      guard let least = other.min(), let most = other.max(), least / total >= 0.1, most / total <= 0.4 else {
        continue
      }
      let found = Self.reached(items, other)
      if found.reduce(0, +) > 0 { #expect(miss(found) >= miss(balance.correlations) - 1e-14) }
      #expect(found.reduce(0, +) <= information.correlations.reduce(0, +) + 1e-14)
    }
    let scaled = items.map { Column($0.values.map { $0 * 1e200 }) }
    let again = try #require(OptimisedWeights(scaled, aim: .information, bounds: bounds))
    #expect(difference(Column(again.weights), Column(information.weights)) < 1e-12)
  }

  /// The correlations of the items with the weighted sum over complete rows.
  private static func reached(_ items: [Column], _ weights: [Double]) -> [Double] {
    let rows = (0..<items[0].count).filter { row in items.allSatisfy { !$0.isMissing(row) } }
    let complete = items.map { $0.taking(rows) }
    let index = Column(
      rows.indices.map { row in zip(complete, weights).reduce(0) { $0 + $1.0.values[row] * $1.1 } })
    return complete.map { correlation($0, index) ?? .nan }
  }

  @Test(
    "balanced weights of two halves are those of the golden file",
    .enabled(if: Golden.isThere, "needs the golden files"))
  func halves() throws {
    let data = try Golden.table("01_chain/Aggregated.csv")
    let expected = try Golden.table("06_weights/optimised_balance_L3.csv")
    let items = try expected.texts("iCode").map { try data.column($0) }
    let found = try #require(OptimisedWeights(items, aim: .proportions([1, 1])))
    let wanted = try expected.column("OptWeight")
    // The reference searched until 1e-8.
    #expect(difference(Column(found.weights), wanted) < 1e-8)
    #expect(difference(Column(found.correlationShares), [0.5, 0.5]) < 1e-14)
  }

  // The reference searched eight weights, without bounds, and stopped on the way: its aim, not its digits, is compared.
  @Test(
    "through two groups, what is reached is at least what the golden files reached",
    .enabled(if: Golden.isThere, "needs the golden files"))
  func groups() throws {
    let data = try Golden.table("01_chain/Aggregated.csv")
    let meta = try Golden.table("00_input/iMeta.csv").dictionary("iCode", "Parent")
    for file in ["balance", "infomax"] {
      let expected = try Golden.table("06_weights/optimised_\(file)_L2.csv")
      let codes = try expected.texts("iCode")
      let items = try codes.map { try data.column($0) }
      let groups = codes.map { meta[$0] == "Conn" ? 0 : 1 }
      let aim: OptimisedWeights.Aim = file == "infomax" ? .information : .proportions(equalWeights(8))
      let found = try #require(
        OptimisedWeights(
          items, aim: aim, groups: groups, groupWeights: [1, 1],
          bounds: file == "infomax" ? 0...1 : -Double.infinity...Double.infinity))
      let wanted = try expected.column("Obtained").values
      if file == "infomax" {
        let (sum, known) = (found.correlations.reduce(0, +), wanted.reduce(0, +))
        #expect(sum >= known && sum < known + 1e-6)
        let inGroup = { (w: [Double]) in
          groups.indices.map { i in
            w[i] / groups.indices.reduce(0) { $0 + (groups[$1] == groups[i] ? w[$1] : 0) }
          }
        }
        // A search for a maximum is sure of half the digits of what it reached.
        #expect(
          difference(Column(found.weights), Column(inGroup(try expected.column("OptWeight").values))) < 1e-3)
      } else {
        let miss = { (r: [Double]) in r.reduce(0) { $0 + ($1 - 0.125) * ($1 - 0.125) } }
        #expect(miss(found.correlationShares) <= miss(wanted))
      }
    }
  }
}
