import Glibc
import Kernels
import References
import Testing

@Suite("Weights from the data")
struct DataWeightsTests {
  private typealias Method = (name: String, weigh: @Sendable ([Column]) -> [Double]?)

  private static var methods: [Method] {
    let spread = DispersionWeights.allCases.map { method -> Method in
      (method.rawValue, { @Sendable items in method.weights(items) })
    }
    return spread + [
      ("critic", { @Sendable items in criticWeights(items) }),
      ("merec", { @Sendable items in merecWeights(items) }),
    ]
  }

  @Test("twice the deviation has twice the weight")
  func deviation() {
    #expect(
      DispersionWeights.standardDeviation.weights([[1, 3, nil], [2, 6, nil], [5, 5, 5]]) == [
        1.0 / 3, 2.0 / 3, 0,
      ])
    // Rescaled to 0 0 1 and 0 1/2 1: variances 2/9 and 1/6.
    let found = DispersionWeights.variance.weights([[2, 2, 8, nil], [1, 2, 3, nil]])
    #expect(difference(Column(found ?? []), Column([4.0 / 7, 3.0 / 7])) < 1e-15)
  }

  @Test("an item that one area has alone has Gini 1 - 1/n and entropy 0")
  func concentrated() {
    // 0 0 1 has Gini 2/3, 1 2 3 has 2/9.
    let gini = DispersionWeights.gini.weights([[0, nil, 0, 5], [1, 2, 3, nil]])
    #expect(difference(Column(gini ?? []), [0.75, 0.25]) < 1e-15)
    // Halves in two of four areas have half the greatest entropy.
    let entropy = DispersionWeights.entropy.weights([[0, nil, 0, 0, 5], [0, 0, 2, 2, nil]])
    #expect(difference(Column(entropy ?? []), Column([2.0 / 3, 1.0 / 3])) < 1e-15)
    // The angle between 1 0 and 1 1 is 45 degrees, between 0 0 0 1 and 1 1 1 1 60.
    let angle = DispersionWeights.angle.weights([[1, 0, nil, nil], [0, 0, 0, 1]])
    #expect(difference(Column(angle ?? []), Column([3.0 / 7, 4.0 / 7])) < 1e-15)
  }

  @Test("CRITIC favours the item that disagrees, and has nothing to say when all agree")
  func critic() {
    // Deviations are equal; the third runs against the other two, which agree fully: conflicts 2, 2 and 4.
    let items: [Column] = [[1, 2, 3, nil], [10, 20, 30, 5], [3, 2, 1, nil]]
    let scores: [Column] = [[1, 2, 3, nil], [10, 20, 30, nil], [3, 2, 1, nil]]
    #expect(difference(Column(criticWeights(scores) ?? []), [0.25, 0.25, 0.5]) < 1e-15)
    #expect(criticWeights(items) != nil)
    #expect(criticWeights([[1, 2, 3], [1, 2, nil]]) == nil)
    #expect(criticWeights([[1, 2, 3], [5, 5, 5]]) == nil)
    #expect(criticWeights([[1, 2, 3]]) == nil)
  }

  @Test("MEREC favours the item whose removal changes most; a constant one has no effect")
  func merec() {
    let found = merecWeights([[1, M_E, nil], [1, 1, 4], [1, M_E * M_E, 1]])
    // In the second area the logarithms are 1, 0 and 2, performance ln 2; without them ln 5/3, ln 2 and ln 4/3.
    let effects = [log(2 / (5.0 / 3)), 0, log(2 / (4.0 / 3))]
    let wanted = effects.map { $0 / (effects[0] + effects[2]) }
    #expect(difference(Column(found ?? []), Column(wanted)) < 1e-15)
    // Halving every value of an item where less is better is turning it round.
    let plain = merecWeights([[1, 2, 4], [3, 1, 2]])
    let turned = merecWeights([[1, 2, 4], [1.0 / 3, 1, 0.5]], lowerIsBetter: [false, true])
    #expect(difference(Column(plain ?? []), Column(turned ?? [])) < 1e-15)
    #expect(merecWeights([[0, 1], [1, 2]]) == nil)
    #expect(merecWeights([[1, nil], [nil, 2]]) == nil)
    #expect(merecWeights([[1, 1], [2, 2]]) == nil)
  }

  @Test("unfit items leave no weights", arguments: DispersionWeights.allCases)
  func unfit(method: DispersionWeights) {
    #expect(method.weights([[1, 2], [nil, nil]]) == nil)
    #expect(method.weights([[3, 3, nil], [4, 4, 4]]) == nil)
    #expect(method.weights([]) == nil)
    let signed = method.weights([[-1, 2, nil], [1, 2, 4]])
    #expect((signed == nil) == [.gini, .angle, .entropy].contains(method))
  }

  @Test("weights add up to 1, ignore the order of areas and items and the unit")
  func laws() throws {
    var draws = Draws(seed: 121)
    let items = (0..<5).map { _ in
      Column(draws.column(40).values.map { $0.magnitude + 1 })
    }
    let order = (0..<40).shuffled(using: &draws)
    for (name, weigh) in Self.methods {
      let found = try #require(weigh(items), "\(name)")
      #expect(difference(found.reduce(0, +), 1) < 1e-15, "\(name)")
      #expect(found.allSatisfy { $0 >= 0 }, "\(name)")
      let shuffled = try #require(weigh(items.map { $0.reordered(order) }))
      #expect(difference(Column(shuffled), Column(found)) < 1e-14, "\(name)")
      let turned = try #require(weigh(items.reversed()))
      #expect(difference(Column(turned.reversed()), Column(found)) < 1e-14, "\(name)")
      for factor in [1e-290, 1e290] {
        let scaled = try #require(weigh(items.map { Column($0.values.map { $0 * factor }) }), "\(name)")
        #expect(difference(Column(scaled), Column(found)) < 1e-12, "\(name)")
      }
      let gap = Column(missing: 40)
      #expect(weigh(items + [gap]) == nil, "\(name)")
    }
  }

  @Test(
    "the weights are those of the second reference", .enabled(if: Golden.isThere, "needs the golden files"),
    arguments: ["physical", "bli"])
  func golden(name: String) throws {
    let input = try Golden.table("11_second_reference/input_\(name).csv")
    let items = try input.header.dropFirst().map { try input.column($0) }
    let expected = try Golden.table("11_second_reference/pymcdm_\(name)_weights.csv")
    let found: [(String, [Double]?)] = [
      ("equal", equalWeights(items.count)), ("entropy", DispersionWeights.entropy.weights(items)),
      ("critic", criticWeights(items)), ("std", DispersionWeights.standardDeviation.weights(items)),
      ("gini", DispersionWeights.gini.weights(items)), ("merec", merecWeights(items)),
      ("angle", DispersionWeights.angle.weights(items)),
      ("variance", DispersionWeights.variance.weights(items)),
      ("lopcow", DispersionWeights.logRatio.weights(items)),
    ]
    for (column, weights) in found {
      let wanted = try expected.column(column)
      #expect(difference(Column(weights ?? []), wanted) < 1e-14, "\(column)")
    }
  }
}
