import Assessing
import Kernels
import Model
import Pipeline
import References
import Testing

@Suite("What every way of combining items keeps")
struct AggregatingLawsTests {
  // No more areas than a best order is found of in short time.
  private let world = LawWorld(areas: 16, seed: 55)

  private struct Item {
    var id: String
    var weight: Double

    static let all = [
      Item(id: "near", weight: 1), Item(id: "far", weight: 2), Item(id: "above", weight: 0.5),
      Item(id: "beside", weight: 3),
    ]
  }

  /// The score of all items, along a world's rows.
  private func scores(
    _ laws: AggregatingLaws, _ items: [Item] = Item.all, change: String = "", in other: LawWorld? = nil,
    order: [Int]? = nil, workers: Int = 1, totals: String = ""
  ) -> Column {
    let world = other ?? world
    let script =
      "existing_framework \"f\" { components = { \"all\" } }\n"
      + items.map { item in
        indicator(
          item.id, component: "all", formula: "input.\(item.id)\(change)",
          "normalise = as_is(), weight = \(item.weight),")
      }.joined()
      + "method { minimum_coverage = 0, aggregate = { component = \(laws.call) }, totals = { \(totals) } }\n"
    let run = world.run(script, order: order, workers: workers)
    #expect(run.codes == [], "\(run.messages)")
    return world.along(run.scores("all", at: .component), of: run)
  }

  private func items(of row: Int, _ world: LawWorld? = nil) -> [Double] {
    Item.all.compactMap { (world ?? self.world).figures[$0.id]?[row] }
  }

  @Test(
    "scores are finite, inside the bounds, and there where there is enough", arguments: AggregatingLaws.all)
  func bounds(laws: AggregatingLaws) {
    let scores = scores(laws)
    #expect(scores.hasAvailable)
    for row in world.rows.indices {
      let items = items(of: row)
      let isThere = laws.takesGaps ? !items.isEmpty : items.count == Item.all.count
      #expect(scores.isMissing(row) != isThere, "\(world.rows[row]) with \(items.count) items")
      guard let score = scores[row], let least = items.min(), let greatest = items.max() else { continue }
      let slack = 1e-12 * greatest
      #expect((laws.bounds ?? least - slack...greatest + slack).contains(score))
    }
  }

  @Test("a gap, and an item of weight 0, are as if the item were not there", arguments: AggregatingLaws.all)
  func absent(laws: AggregatingLaws) {
    guard laws.takesAnyNumber else { return }
    let without = scores(laws, Array(Item.all.dropFirst()))
    let weightless = scores(laws, [Item(id: "near", weight: 0)] + Item.all.dropFirst())
    #expect(difference(weightless, without) < 1e-13)
    guard laws.takesGaps else { return }
    // One year keeps its values, so that the indicator has data.
    var gap = world
    gap.figures["near"] = world.rows.indices.map {
      world.rows[$0].year == 2023 ? world.figures["near"]?[$0] ?? nil : nil
    }
    let later = world.rows.indices.filter { world.rows[$0].year > 2023 }
    #expect(difference(scores(laws, in: gap).taking(later), without.taking(later)) < 1e-13)
  }

  @Test("where all items are the same, so is the score", arguments: AggregatingLaws.all)
  func agreement(laws: AggregatingLaws) {
    guard laws.isOwn, laws.agrees else { return }
    var same = world
    for item in Item.all { same.figures[item.id] = world.figures["far"] }
    #expect(difference(scores(laws, in: same), world.column("far")) < 1e-12)
  }

  @Test("a better item never lowers the score", arguments: AggregatingLaws.all)
  func rises(laws: AggregatingLaws) {
    guard laws.rises else { return }
    let before = scores(laws)
    // One area at a time where areas are held against each other.
    for rows in laws.isOwn ? [Array(world.rows.indices)] : [[4], [17], [30], [45]] {
      for item in Item.all {
        var better = world
        for row in rows {
          if let value = world.figures[item.id]?[row] { better.figures[item.id]?[row] = value + 7.5 }
        }
        let after = scores(laws, in: better)
        #expect(
          rows.allSatisfy { before.isMissing($0) || after.values[$0] >= before.values[$0] - 1e-10 },
          "\(item.id)")
      }
    }
  }

  @Test("another unit, and another zero, of all items does what is promised", arguments: AggregatingLaws.all)
  func response(laws: AggregatingLaws) {
    let straight = scores(laws)
    for factor in [8, 0.1] where laws.unit != .neither {
      let wanted = laws.unit == .keeps ? straight : straight.mapValues { $0 * factor }
      #expect(difference(scores(laws, change: " * \(factor)"), wanted) < 1e-11, "times \(factor)")
    }
    guard laws.offset != .neither else { return }
    let wanted = laws.offset == .keeps ? straight : straight.mapValues { $0 + 512 }
    #expect(difference(scores(laws, change: " + 512"), wanted) < 1e-11)
  }

  @Test("weights scale freely: only their proportions count", arguments: AggregatingLaws.all)
  func weights(laws: AggregatingLaws) {
    guard laws.weighsFreely else { return }
    let straight = scores(laws)
    for factor in [1024, 1 / 3.0, 7] {
      let scaled = Item.all.map { Item(id: $0.id, weight: $0.weight * factor) }
      #expect(difference(scores(laws, scaled), straight) < 1e-12, "times \(factor)")
    }
  }

  @Test(
    "neither the order of items or areas nor the number of workers matters", arguments: AggregatingLaws.all)
  func order(laws: AggregatingLaws) {
    let straight = scores(laws)
    #expect(difference(scores(laws, Item.all.reversed()), straight) < 1e-12)
    #expect(difference(scores(laws, order: world.shuffled(seed: 52)), straight) < 1e-12)
    #expect(scores(laws, workers: 2) == straight)
  }

  @Test(
    "each period is as if it were alone, and a total of other areas says nothing",
    arguments: AggregatingLaws.all)
  func periods(laws: AggregatingLaws) {
    let together = scores(laws)
    for year in 2023...2025 {
      let rows = world.rows.indices.filter { world.rows[$0].year == year }
      #expect(scores(laws, in: world.only { $0.year == year }) == together.taking(rows), "\(year)")
    }
    let beside = scores(laws, in: world.withTotal("Z99"), totals: "\"Z99\"")
    #expect(beside.taking(Array(world.rows.indices)) == together)
  }

  @Test(
    "other areas say nothing where they are not promised to, and something where they are",
    arguments: AggregatingLaws.all)
  func others(laws: AggregatingLaws) {
    let rows = world.rows.indices.filter { world.rows[$0].region == "east" }
    let alone = scores(laws, in: world.only { $0.region == "east" })
    #expect((alone == scores(laws).taking(rows)) == laws.isOwn)
  }

  @Test(
    "a rule that repeats a method gives its numbers",
    arguments: AggregatingLaws.all.filter { $0.repeats != nil })
  func rules(laws: AggregatingLaws) throws {
    let repeated = try #require(laws.repeats)
    let builtIn = try #require(AggregatingLaws.all.first { $0.call == repeated })
    #expect(difference(scores(laws), scores(builtIn)) < 1e-12)
  }
}
