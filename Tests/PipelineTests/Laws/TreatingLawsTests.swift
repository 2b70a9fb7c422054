import Assessing
import Kernels
import Model
import Pipeline
import References
import Testing

@Suite("What every way of taming outliers keeps")
struct TreatingLawsTests {
  private let world = LawWorld(areas: 24, seed: 31)

  private func run(
    _ laws: TreatingLaws, change: String = "", in other: LawWorld? = nil, order: [Int]? = nil,
    workers: Int = 1,
    totals: String = ""
  ) -> (column: Column, run: Assessed) {
    let world = other ?? world
    let run = world.run(
      indicator("heavy", formula: "input.heavy\(change)", "normalise = as_is(), treat = \(laws.call),")
        + indicator("near", "normalise = as_is(), treat = \(laws.call),")
        + "method { minimum_coverage = 0, totals = { \(totals) } }\n", order: order, workers: workers)
    #expect(run.codes == [], "\(run.messages)")
    return (world.along(run.results?.treated.columns[0], of: run), run)
  }

  @Test(
    "a gap stays a gap, results are finite, and a change is listed, and only a change",
    arguments: TreatingLaws.all)
  func ledger(laws: TreatingLaws) throws {
    let results = try #require(run(laws).run.results)
    for position in results.treated.columns.indices {
      let (before, after) = (results.imputed.columns[position], results.treated.columns[position])
      let changes = results.treated.adjustments[position]
      #expect(before.gaps == after.gaps)
      #expect(after.available.allSatisfy { $0.isFinite })
      #expect(changes.map(\.row) == before.values.indices.filter { before[$0] != after[$0] })
      #expect(changes.allSatisfy { before[$0.row] == $0.before && after[$0.row] == $0.after })
      #expect(changes.isEmpty || results.treated.notes[position] != nil)
      if laws.pullsIn, let least = minimum(before), let greatest = maximum(before) {
        #expect(after.available.allSatisfy { (least...greatest).contains($0) })
        #expect(changes.count < before.available.count / 2)
      }
    }
    // What is called an outlier here is one.
    if laws.call.name == "winsorise" { #expect(!results.treated.adjustments[0].isEmpty) }
  }

  @Test("a larger value is never the smaller one afterwards", arguments: TreatingLaws.all)
  func rises(laws: TreatingLaws) {
    guard laws.rises else { return }
    let (x, y) = (world.column("heavy"), run(laws).column)
    let rows = x.values.indices.filter { !x.isMissing($0) }.sorted { x.values[$0] < x.values[$1] }
    #expect(
      zip(rows, rows.dropFirst()).allSatisfy { low, high in
        x.values[low] == x.values[high] ? y.values[low] == y.values[high] : y.values[low] <= y.values[high]
      })
  }

  @Test("what was treated, treated again, stays as it is", arguments: TreatingLaws.all)
  func settles(laws: TreatingLaws) {
    guard laws.settles else { return }
    let once = run(laws).column
    var treated = world
    treated.figures["heavy"] = once.values.map { $0.isNaN ? nil : $0 }
    #expect(run(laws, in: treated).column == once)
  }

  @Test("another unit and another zero give the same result in that unit", arguments: TreatingLaws.all)
  func unit(laws: TreatingLaws) {
    guard laws.followsUnit else { return }
    let straight = run(laws).column
    #expect(difference(run(laws, change: " * 3 + 512").column, straight.mapValues { $0 * 3 + 512 }) < 1e-12)
    #expect(difference(run(laws, change: " + 1e12").column, straight.mapValues { $0 + 1e12 }) < 1e-15)
  }

  @Test("mirrored values give the mirrored result", arguments: TreatingLaws.all)
  func mirrors(laws: TreatingLaws) {
    guard laws.mirrors else { return }
    #expect(run(laws, change: " * -1").column == run(laws).column.mapValues { -$0 })
  }

  @Test("neither the order of areas nor the number of workers matters", arguments: TreatingLaws.all)
  func order(laws: TreatingLaws) {
    let straight = run(laws).column
    #expect(difference(run(laws, order: world.shuffled(seed: 32)).column, straight) < 1e-13)
    #expect(run(laws, workers: 2).column == straight)
  }

  @Test("a total of other areas leaves their values as they are", arguments: TreatingLaws.all)
  func totals(laws: TreatingLaws) {
    guard laws.leavesOutTotals else { return }
    let beside = run(laws, in: world.withTotal("Z99"), totals: "\"Z99\"").column
    #expect(beside.taking(Array(world.rows.indices)) == run(laws).column)
  }

  @Test(
    "a rule that repeats a method gives its numbers", arguments: TreatingLaws.all.filter { $0.repeats != nil }
  )
  func rules(laws: TreatingLaws) throws {
    let repeated = try #require(laws.repeats)
    let builtIn = try #require(TreatingLaws.all.first { $0.call == repeated })
    #expect(difference(run(laws).column, run(builtIn).column) < 1e-12)
  }
}
