import Assessing
import Kernels
import Model
import Pipeline
import References
import Testing

@Suite("What every way of normalising keeps")
struct NormalisingLawsTests {
  /// Scores where higher is better and where lower is, along a world's rows.
  private struct Scores {
    var higher: Column
    var lower: Column
    var run: Assessed

    var both: [(scores: Column, isReversed: Bool)] { [(higher, false), (lower, true)] }
  }

  private let world = LawWorld(areas: 25, seed: 11)

  /// - change: what is done to the figure before it is scored, as a formula over `input`.
  private func scores(
    _ laws: NormalisingLaws, change: String = "", in other: LawWorld? = nil, order: [Int]? = nil,
    workers: Int = 1, totals: String = ""
  ) -> Scores {
    let world = other ?? world
    let formula = "input.\(laws.on)\(change)"
    let script =
      indicator("up", formula: formula, "normalise = \(laws.call),")
      + indicator("down", better: "lower", formula: formula, "normalise = \(laws.lower ?? laws.call),")
      + "method { minimum_coverage = 0, totals = { \(totals) } }\n"
    let run = world.run(script, order: order, workers: workers)
    #expect(run.codes == [], "\(run.messages)")
    func column(_ id: String) -> Column {
      world.along(run.indicator(id).flatMap { run.results?.normalised.scores[$0] }, of: run)
    }
    return Scores(higher: column("up"), lower: column("down"), run: run)
  }

  @Test("a gap stays a gap, and scores are finite and inside the bounds", arguments: NormalisingLaws.all)
  func gapsAndBounds(laws: NormalisingLaws) {
    let x = world.column(laws.on)
    for laws in laws.variants {
      for (scores, _) in scores(laws).both {
        #expect(scores.hasAvailable, "\(laws.call)")
        #expect(
          zip(x.gaps, scores.gaps).allSatisfy { laws.scoresAll ? $0 == $1 : $1 || !$0 }, "\(laws.call): gaps")
        #expect(
          scores.available.allSatisfy { $0.isFinite && laws.bounds.contains($0) }, "\(laws.call): bounds")
      }
    }
  }

  @Test("a better value never scores less, and equal values score alike", arguments: NormalisingLaws.all)
  func rises(laws: NormalisingLaws) {
    guard laws.rises != .never else { return }
    let x = world.column(laws.on)
    for laws in laws.variants {
      let isWithinPeriods = laws.rises == .withinPeriods
      for (scores, isReversed) in scores(laws).both {
        for year in 2023...2025 {
          let rows = world.rows.indices
            .filter { !x.isMissing($0) && (!isWithinPeriods || world.rows[$0].year == year) }
            .sorted { x.values[$0] < x.values[$1] }
          let isRising = zip(rows, rows.dropFirst()).allSatisfy { low, high in
            let (a, b) = (scores.values[low], scores.values[high])
            return x.values[low] == x.values[high] ? a == b : isReversed ? a >= b : a <= b
          }
          #expect(isRising, "\(laws.call) in \(isWithinPeriods ? "\(year)" : "all years")")
        }
      }
    }
  }

  @Test("turning the direction mirrors the scores", arguments: NormalisingLaws.all)
  func mirrors(laws: NormalisingLaws) {
    guard let sum = laws.mirror else { return }
    let scores = scores(laws)
    #expect(difference(scores.lower.mapValues { sum - $0 }, scores.higher) < 1e-12)
  }

  @Test(
    "another unit, or another zero, changes no score where that is promised", arguments: NormalisingLaws.all)
  func sameness(laws: NormalisingLaws) {
    let straight = scores(laws)
    let changes: [(NormalisingLaws.Sameness, String)] = [
      (.unit, " * 8"), (.unit, " * 0.1"), (.offset, " + 512"), (.offset, " - 0.3"),
      // Sums of the figures and 1e12 are exact, so what is lost is lost by the method.
      (.offset, " + 1e12"), (.offset, " - 1e12"),
    ]
    for (sameness, change) in changes where laws.keeps.contains(sameness) {
      let changed = scores(laws, change: change)
      #expect(difference(changed.higher, straight.higher) < 1e-11, "input\(change)")
      #expect(difference(changed.lower, straight.lower) < 1e-11, "input\(change), lower is better")
    }
  }

  @Test("neither the order of areas nor the number of workers matters", arguments: NormalisingLaws.all)
  func order(laws: NormalisingLaws) {
    for laws in laws.variants {
      let straight = scores(laws)
      let shuffled = scores(laws, order: world.shuffled(seed: 12))
      #expect(difference(shuffled.higher, straight.higher) < 1e-13, "\(laws.call)")
      #expect(difference(shuffled.lower, straight.lower) < 1e-13, "\(laws.call)")
      let parallel = scores(laws, workers: 2)
      #expect(parallel.higher == straight.higher && parallel.lower == straight.lower, "\(laws.call)")
    }
  }

  @Test("a total of other areas leaves their scores as they are", arguments: NormalisingLaws.all)
  func totals(laws: NormalisingLaws) {
    guard laws.leavesOutTotals else { return }
    let larger = world.withTotal("Z99")
    for laws in laws.variants {
      let straight = scores(laws)
      let beside = scores(laws, in: larger, totals: "\"Z99\"")
      let rows = Array(world.rows.indices)
      #expect(beside.higher.taking(rows) == straight.higher, "\(laws.call)")
      #expect(beside.lower.taking(rows) == straight.lower, "\(laws.call)")
    }
  }

  @Test("the range is stretched, not the standing of the areas in it", arguments: NormalisingLaws.all)
  func range(laws: NormalisingLaws) {
    guard laws.call.takes("range", .normalise) else { return }
    let straight = scores(laws)
    let stretched = scores(laws.with("range", "{ 1, 5 }"))
    #expect(difference(stretched.higher, straight.higher.mapValues { 1 + 0.04 * $0 }) < 1e-12)
    #expect(difference(stretched.lower, straight.lower.mapValues { 1 + 0.04 * $0 }) < 1e-12)
  }

  @Test("over each period alone is as if there were no other period", arguments: NormalisingLaws.all)
  func periods(laws: NormalisingLaws) {
    guard laws.call.takes("over", .normalise) else { return }
    let together = scores(laws.with("over", "\"each_period\""))
    for year in 2023...2025 {
      let rows = world.rows.indices.filter { world.rows[$0].year == year }
      let alone = scores(laws, in: world.only { $0.year == year })
      #expect(difference(together.higher.taking(rows), alone.higher) < 1e-13, "\(year)")
      #expect(difference(together.lower.taking(rows), alone.lower) < 1e-13, "\(year)")
    }
  }

  @Test(
    "a rule that repeats a method gives its numbers",
    arguments: NormalisingLaws.all.filter { $0.repeats != nil })
  func rules(laws: NormalisingLaws) throws {
    let repeated = try #require(laws.repeats)
    let builtIn = try #require(NormalisingLaws.all.first { $0.call == repeated })
    let (own, given) = (scores(laws), scores(builtIn))
    #expect(difference(own.higher, given.higher) < 1e-12)
    #expect(difference(own.lower, given.lower) < 1e-12)
  }

  @Test(
    "a scale within groups is that of each group alone",
    arguments: NormalisingLaws.all.filter { $0.call.takes("within", .normalise) })
  func within(laws: NormalisingLaws) {
    let found = scores(laws.with("within", "\"region\""))
    for region in ["east", "west"] {
      let alone = scores(laws, in: world.only { $0.region == region })
      let rows = world.rows.indices.filter { world.rows[$0].region == region }
      #expect(found.higher.taking(rows) == alone.higher, "\(region)")
      #expect(found.lower.taking(rows) == alone.lower, "\(region), lower is better")
    }
  }
}
