import Assessing
import Kernels
import Model
import Pipeline
import References
import Testing

@Suite("What every way of filling gaps keeps")
struct ImputingLawsTests {
  private let world = LawWorld(areas: 24, seed: 21)

  private func run(
    _ laws: ImputingLaws, change: String = "", in other: LawWorld? = nil, order: [Int]? = nil,
    workers: Int = 1,
    totals: String = ""
  ) -> (column: Column, run: Assessed) {
    let world = other ?? world
    let run = world.run(
      indicator("x", formula: "input.x\(change)", "normalise = as_is(), impute = \(laws.call),")
        + indicator("y", "normalise = as_is(), impute = \(laws.call),")
        + indicator("above", "normalise = as_is(), impute = \(laws.call),")
        + "method { minimum_coverage = 0, totals = { \(totals) } }\n", order: order, workers: workers)
    #expect(run.codes == [], "\(run.messages)")
    return (world.along(run.results?.imputed.columns[0], of: run), run)
  }

  @Test("what is there stays, and a fill is listed, and only a fill", arguments: ImputingLaws.all)
  func ledger(laws: ImputingLaws) throws {
    let results = try #require(run(laws).run.results)
    for position in results.imputed.columns.indices {
      let (before, after) = (results.values.columns[position], results.imputed.columns[position])
      let fills = results.imputed.fills[position]
      #expect(zip(before.values, after.values).allSatisfy { $0.isNaN || $0 == $1 })
      #expect(
        fills.map(\.row) == before.values.indices.filter { before.isMissing($0) && !after.isMissing($0) })
      #expect(fills.allSatisfy { $0.value == after[$0.row] && $0.value.isFinite })
      #expect(laws.call.isRule || fills.allSatisfy { $0.method.hasPrefix(laws.call.name) })
      #expect(!laws.fillsAll || !after.hasMissing)
      if laws.between, let least = minimum(before), let greatest = maximum(before) {
        #expect(fills.allSatisfy { (least...greatest).contains($0.value) })
      }
    }
  }

  @Test("another unit and another zero give the same fills in that unit", arguments: ImputingLaws.all)
  func unit(laws: ImputingLaws) {
    guard laws.followsUnit else { return }
    let straight = run(laws).column
    let changed = run(laws, change: " * 3 + 512").column
    #expect(difference(changed, straight.mapValues { $0 * 3 + 512 }) < max(1e-11, laws.tolerance))
    let far = run(laws, change: " + 1e12").column
    #expect(
      difference(far, straight.mapValues { $0 + 1e12 }) < (laws.tolerance > 1e-13 ? laws.tolerance : 1e-15))
  }

  @Test("neither the order of areas nor the number of workers matters", arguments: ImputingLaws.all)
  func order(laws: ImputingLaws) {
    let straight = run(laws).column
    #expect(difference(run(laws, order: world.shuffled(seed: 22)).column, straight) < laws.tolerance)
    #expect(run(laws, workers: 2).column == straight)
  }

  @Test("a total of other areas fills none of their gaps", arguments: ImputingLaws.all)
  func totals(laws: ImputingLaws) {
    guard laws.leavesOutTotals else { return }
    let beside = run(laws, in: world.withTotal("Z99"), totals: "\"Z99\"").column
    #expect(beside.taking(Array(world.rows.indices)) == run(laws).column)
  }

  @Test(
    "other periods, or other areas, say nothing where the method looks no further",
    arguments: ImputingLaws.all)
  func reach(laws: ImputingLaws) {
    let together = run(laws).column
    switch laws.reach {
    case .all: break
    case .period:
      for year in 2023...2025 {
        let rows = world.rows.indices.filter { world.rows[$0].year == year }
        #expect(
          difference(run(laws, in: world.only { $0.year == year }).column, together.taking(rows))
            < laws.tolerance)
      }
    case .area:
      for half in ["east", "west"] {
        let rows = world.rows.indices.filter { world.rows[$0].region == half }
        #expect(run(laws, in: world.only { $0.region == half }).column == together.taking(rows))
      }
    }
  }

  @Test("within groups each group is as if it were alone", arguments: ImputingLaws.all)
  func groups(laws: ImputingLaws) {
    guard laws.call.takes("within", .impute) else { return }
    var grouped = laws
    grouped.call = laws.call.with("within", "\"region\"")
    let together = run(grouped).column
    for region in ["east", "west"] {
      let rows = world.rows.indices.filter { world.rows[$0].region == region }
      #expect(
        difference(run(laws, in: world.only { $0.region == region }).column, together.taking(rows)) < 1e-13)
    }
  }

  @Test(
    "a rule that repeats a method gives its numbers", arguments: ImputingLaws.all.filter { $0.repeats != nil }
  )
  func rules(laws: ImputingLaws) throws {
    let repeated = try #require(laws.repeats)
    let builtIn = try #require(ImputingLaws.all.first { $0.call == repeated })
    let year = world.only { $0.year == 2024 }
    #expect(difference(run(laws, in: year).column, run(builtIn, in: year).column) < 1e-12)
  }
}
