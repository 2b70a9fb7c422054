import Assessing
import Kernels
import Model
import Pipeline
import References
import Testing

@Suite("What every way of finding weights keeps")
struct WeightingLawsTests {
  private let world = LawWorld(areas: 30, seed: 41)

  /// Items that have something in common, and each something of its own; `e` is `a` again.
  private static let items = [
    ("a", "input.far + input.near"), ("b", "input.far + input.above * 0.5"),
    ("c", "input.far * 2 + input.beside"),
    ("d", "input.far + 0.25 * input.above + 0.25 * input.near"), ("e", "input.far + input.near"),
  ]

  /// Each item's part of all weights, by its id.
  ///
  /// - change: by an item's id, what is done to its formula.
  private func shares(
    _ laws: WeightingLaws, change: [String: String] = [:], isReversed: Bool = false,
    in other: LawWorld? = nil,
    order: [Int]? = nil, workers: Int = 1, totals: String = ""
  ) -> [String: Double] {
    let some = laws.takesTwins ? Self.items : Self.items.dropLast()
    let items = isReversed ? some.reversed() : some
    let script =
      "existing_framework \"f\" { components = { \"all\" } }\n"
      + items.map { id, formula in
        indicator(
          id, component: "all", formula: "(\(formula))\(change[id] ?? "")",
          "normalise = as_is(), weight = \(id == "b" ? 3 : 1),")
      }.joined()
      + "method { minimum_coverage = 0, weight = { component = \(laws.call) }, totals = { \(totals) } }\n"
    let run = (other ?? world).run(script, order: order, workers: workers)
    #expect(run.codes == [], "\(run.messages)")
    guard let weights = run.results?.scores.weights else { return [:] }
    let found = run.assessment.tree.nodes.enumerated().filter { $1.level == .indicator }.map {
      ($1.id, weights[$0])
    }
    let sum = found.reduce(0) { $0 + $1.1 }
    return Dictionary(uniqueKeysWithValues: found.map { ($0, $1 / sum) })
  }

  private func column(_ shares: [String: Double]) -> Column {
    Column(shares.sorted { $0.key < $1.key }.map(\.value))
  }

  @Test(
    "weights are finite, of 0 or more and not all 0, and what is alike weighs alike",
    arguments: WeightingLaws.ofAnyItems)
  func bounds(laws: WeightingLaws) throws {
    let found = shares(laws)
    #expect(found.count == (laws.takesTwins ? 5 : 4))
    #expect(found.values.allSatisfy { $0 >= 0 && $0.isFinite })
    if laws.treatsAlike && laws.takesTwins { #expect(difference(found["a"], found["e"]) < 1e-12) }
  }

  @Test(
    "neither the order of areas or items nor the number of workers matters",
    arguments: WeightingLaws.ofAnyItems)
  func order(laws: WeightingLaws) {
    let straight = column(shares(laws))
    #expect(difference(column(shares(laws, isReversed: true)), straight) < 1e-12)
    #expect(difference(column(shares(laws, order: world.shuffled(seed: 42))), straight) < 1e-12)
    #expect(column(shares(laws, workers: 2)) == straight)
  }

  @Test("the unit that all items share does not matter", arguments: WeightingLaws.ofAnyItems)
  func commonUnit(laws: WeightingLaws) {
    let straight = column(shares(laws))
    for factor in ["8", "0.1"] {
      let changed = shares(
        laws, change: ["a", "b", "c", "d", "e"].reduce(into: [:]) { $0[$1] = " * \(factor)" })
      #expect(difference(column(changed), straight) < 1e-11, "times \(factor)")
    }
  }

  @Test(
    "a single item's unit or zero does not matter where that is promised", arguments: WeightingLaws.ofAnyItems
  )
  func sameness(laws: WeightingLaws) {
    let straight = column(shares(laws))
    let changes: [(WeightingLaws.Sameness, String)] = [
      (.unit, " * 8"), (.unit, " * 0.1"), (.offset, " + 512"), (.offset, " + 1e12"),
    ]
    for (sameness, change) in changes {
      let changed = difference(column(shares(laws, change: ["c": change])), straight)
      #expect((changed < 1e-10) == laws.keeps.contains(sameness), "\(change): \(changed)")
    }
  }

  @Test("a total of other areas says nothing", arguments: WeightingLaws.ofAnyItems)
  func totals(laws: WeightingLaws) {
    guard laws.leavesOutTotals else { return }
    #expect(shares(laws, in: world.withTotal("Z99"), totals: "\"Z99\"") == shares(laws))
  }

  @Test(
    "a rule that repeats a method gives its numbers",
    arguments: WeightingLaws.ofAnyItems.filter { $0.repeats != nil })
  func rules(laws: WeightingLaws) throws {
    let repeated = try #require(laws.repeats)
    let builtIn = try #require(WeightingLaws.all.first { $0.call == repeated })
    #expect(difference(column(shares(laws)), column(shares(builtIn))) < 1e-12)
  }
}
