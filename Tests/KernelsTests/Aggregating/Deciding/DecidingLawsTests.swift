import Kernels
import References
import Testing

/// A method that scores areas against each other.
struct DecidingMethod: Sendable, CustomTestStringConvertible {
  let name: String
  /// The golden files' name of the method; nil where they have none.
  let golden: String?
  var moreIsBetter = true
  /// Whether it needs numbers above 0.
  var needsPositive = false
  let scores: @Sendable ([Column], [Double], [Bool]) -> Column?

  var testDescription: String { name }

  static let all = [
    DecidingMethod(name: "TOPSIS, vector", golden: "topsis_vector") {
      topsis($0, weights: $1, reversed: $2, scaling: .vector)
    },
    DecidingMethod(name: "TOPSIS, min-max", golden: "topsis_minmax") {
      topsis($0, weights: $1, reversed: $2, scaling: .minMax)
    },
    DecidingMethod(name: "VIKOR", golden: "vikor_Q_v0.5", moreIsBetter: false) {
      vikor($0, weights: $1, reversed: $2).compromise
    },
    DecidingMethod(name: "PROMETHEE II, usual", golden: "promethee2_usual") {
      promethee($0, weights: $1, reversed: $2, preferences: $0.map { _ in .usual }).net
    },
    DecidingMethod(name: "PROMETHEE II, V-shape", golden: "promethee2_vshape2_q05_p30") {
      promethee(
        $0, weights: $1, reversed: $2,
        preferences: $0.map { item in
          let range = (maximum(item) ?? 0) - (minimum(item) ?? 0)
          return range > 0 ? .vShape(indifference: 0.05 * range, preference: 0.3 * range) : .usual
        }
      ).net
    },
    // No golden name: the stored scores are of another formula, see the test of COPRAS.
    DecidingMethod(name: "COPRAS", golden: nil, needsPositive: true) {
      copras($0, weights: $1, reversed: $2)
    },
    DecidingMethod(name: "WASPAS", golden: "waspas_0.5", needsPositive: true) {
      waspas($0, weights: $1, reversed: $2)
    },
    DecidingMethod(name: "MOORA", golden: "moora") { moora($0, weights: $1, reversed: $2) },
    DecidingMethod(name: "EDAS", golden: "edas", needsPositive: true) {
      edas($0, weights: $1, reversed: $2)
    },
    DecidingMethod(name: "CODAS", golden: "codas", needsPositive: true) {
      codas($0, weights: $1, reversed: $2)
    },
    DecidingMethod(name: "MABAC", golden: "mabac") { mabac($0, weights: $1, reversed: $2) },
    DecidingMethod(name: "MARCOS", golden: "marcos", needsPositive: true) {
      marcos($0, weights: $1, reversed: $2)
    },
    DecidingMethod(name: "ARAS", golden: "aras", needsPositive: true) {
      aras($0, weights: $1, reversed: $2)
    },
    DecidingMethod(name: "SPOTIS", golden: "spotis", moreIsBetter: false) {
      spotis(
        $0, weights: $1, reversed: $2,
        bounds: $0.map { item in
          let (low, high) = (minimum(item) ?? 0, maximum(item) ?? 0)
          return low < high ? low...high : low...low + 1
        })
    },
    DecidingMethod(name: "weighted sum", golden: "wsm_sumnorm", needsPositive: true) {
      weightedSum($0, weights: $1, reversed: $2)
    },
    DecidingMethod(name: "weighted product", golden: "wpm_sumnorm", needsPositive: true) {
      weightedProduct($0, weights: $1, reversed: $2)
    },
    DecidingMethod(name: "CoCoSo", golden: "cocoso") { cocoso($0, weights: $1, reversed: $2) },
    DecidingMethod(name: "MAIRCA", golden: "mairca", moreIsBetter: false) {
      mairca($0, weights: $1, reversed: $2)
    },
  ]
}

@Suite("What every method that compares areas keeps")
struct DecidingLawsTests {
  private let items: [Column]
  private let weights = [1.0, 2, 0.5, 1.25]
  private let reversed = [false, true, false, true]

  init() {
    var draws = Draws(seed: 81)
    items = (0..<4).map { _ in Column(draws.column(60).values.map { $0.magnitude + 2 }) }
  }

  @Test(
    "the scores are those of the second reference", .enabled(if: Golden.isThere, "needs the golden files"),
    arguments: DecidingMethod.all, ["physical", "bli"])
  func golden(method: DecidingMethod, data: String) throws {
    guard let stored = method.golden else { return }
    let items = try goldenItems("11_second_reference/input_\(data).csv")
    let expected = try Golden.table("11_second_reference/pymcdm_\(data)_scores.csv")
    let weights = try Golden.table("11_second_reference/pymcdm_\(data)_weights.csv")
    var compared = 0
    for (directions, lastIsMinimum) in [("all_max", false), ("last_min", true)] {
      let reversed = items.indices.map { lastIsMinimum && $0 == items.count - 1 }
      for name in ["equal", "critic"] {
        let column = "\(stored)_\(name)_\(directions)"
        guard expected.header.contains(column) else { continue }
        let wanted = try expected.column(column)
        let found = try #require(method.scores(items, try weights.column(name).values, reversed))
        #expect(difference(found, wanted) < 1e-12, "\(column)")
        compared += 1
      }
    }
    #expect(compared >= 2)
  }

  @Test("an area with a gap is missing and takes no part", arguments: DecidingMethod.all)
  func gaps(method: DecidingMethod) throws {
    let whole = (0..<60).filter { row in items.allSatisfy { !$0.isMissing(row) } }
    let found = try #require(method.scores(items, weights, reversed))
    let alone = try #require(method.scores(items.map { $0.taking(whole) }, weights, reversed))
    guard method.golden?.contains("vshape") != true, method.golden != "spotis" else {
      // Their thresholds and bounds are given; the ones above are of all areas.
      return #expect(found.available.count == whole.count)
    }
    #expect(whole.count < 60 && found.taking(whole) == alone)
    #expect((0..<60).allSatisfy { whole.contains($0) || found.isMissing($0) })
  }

  @Test("a gap in an item of weight 0 does not matter", arguments: DecidingMethod.all)
  func weightless(method: DecidingMethod) throws {
    let two: [Column] = [[1, 2, 4], [3, 1, 2]]
    let with = try #require(method.scores(two + [[nil, -1, 7]], [1, 2, 0], [false, true, true]))
    let without = try #require(method.scores(two, [1, 2], [false, true]))
    #expect(with == without)
  }

  @Test(
    "the order of areas and of items does not matter, and weights scale freely", arguments: DecidingMethod.all
  )
  func order(method: DecidingMethod) throws {
    var draws = Draws(seed: 82)
    let order = (0..<60).shuffled(using: &draws)
    let found = try #require(method.scores(items, weights, reversed))
    let shuffled = try #require(method.scores(items.map { $0.reordered(order) }, weights, reversed))
    #expect(difference(shuffled, found.reordered(order)) < 1e-12)
    let turned = try #require(method.scores(items.reversed(), weights.reversed(), reversed.reversed()))
    #expect(difference(turned, found) < 1e-12)
    let scaled = try #require(method.scores(items, weights.map { $0 * 3 }, reversed))
    #expect(difference(scaled, found) < 1e-12)
  }

  @Test(
    "an area that is best at everything comes first, one that is worst comes last",
    arguments: DecidingMethod.all)
  func best(method: DecidingMethod) throws {
    let more = zip(items, reversed).map { item, reversed in
      Column(item.values + (reversed ? [1.5, 120] : [120, 1.5]))
    }
    let found = try #require(method.scores(more, weights, reversed))
    // CoCoSo divides by the least sum, which is 0 here.
    guard method.golden != "cocoso" else { return #expect(found.available.isEmpty) }
    let best = method.moreIsBetter ? maximum(found) : minimum(found)
    let worst = method.moreIsBetter ? minimum(found) : maximum(found)
    #expect(found[60] == best && found[61] == worst)
  }

  @Test("the unit of an item does not matter", arguments: DecidingMethod.all)
  func units(method: DecidingMethod) throws {
    let found = try #require(method.scores(items, weights, reversed))
    let scaled = try #require(
      method.scores(
        items.enumerated().map { k, item in Column(item.values.map { $0 * [1000, 3, 0.01, 7][k] }) },
        weights, reversed))
    #expect(difference(scaled, found) < 1e-11)
  }

  @Test("numbers not above 0 are refused where the method divides by them", arguments: DecidingMethod.all)
  func positive(method: DecidingMethod) {
    let found = method.scores([[1, 0, 2], [3, nil, 1]], [1, 1], [false, true])
    let refused = method.scores([[1, 0, 2], [3, 4, 1]], [1, 1], [false, true])
    // The 0 stands in a row with a gap, which takes no part.
    #expect(found != nil)
    #expect((refused == nil) == method.needsPositive)
  }

  @Test("equal, single and absent areas give finite numbers or none", arguments: DecidingMethod.all)
  func degenerate(method: DecidingMethod) {
    let tables: [[Column]] = [
      [[2, 2, nil], [3, 3, 3]], [[2], [3]], [[nil], [3]], [[], []], [[1e300, 2e300], [1e-300, 2e-300]],
    ]
    for items in tables {
      guard let found = method.scores(items, [1, 2], [false, true]) else { continue }
      #expect(found.count == items[0].count && found.available.allSatisfy { $0.isFinite })
    }
  }
}
