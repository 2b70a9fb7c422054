import Assessing
import Kernels
import Model
import Pipeline
import References
import Testing

@Suite("What every way of sorting scores keeps")
struct ClassifyingLawsTests {
  private let world = LawWorld(areas: 40, seed: 71)

  /// Class numbers of `x`, or of another formula, along the rows of the world.
  private func classes(
    _ call: MethodCall, _ formula: String = "input.x", in other: LawWorld? = nil, order: [Int]? = nil,
    workers: Int = 1, totals: String = ""
  ) -> Column {
    let world = other ?? self.world
    let run = world.run(
      indicator("a", formula: formula)
        + "method { minimum_coverage = 0, classes = { indicator = \(call) }, totals = { \(totals) } }\n",
      order: order, workers: workers)
    #expect(run.codes == [], "\(run.messages)")
    let node = run.assessment.tree.position(of: "a", at: .indicator)
    return world.along(node.flatMap { run.results?.classes[$0]?.numbers }, of: run)
  }

  @Test(
    "every score has a class from 1 to their number, and no score has none", arguments: ClassifyingLaws.all)
  func bounds(laws: ClassifyingLaws) {
    let found = classes(laws.call)
    #expect(found.gaps == world.column("x").gaps)
    #expect(found.available.allSatisfy { (1...Double(laws.count)).contains($0) && $0 == $0.rounded() })
  }

  @Test("within a year a higher score is never in a lower class", arguments: ClassifyingLaws.all)
  func rises(laws: ClassifyingLaws) {
    let (found, scores) = (classes(laws.call), world.column("x"))
    for year in Set(world.rows.map(\.year)) {
      let rows = world.rows.indices.filter { world.rows[$0].year == year && !scores.isMissing($0) }
        .sorted { scores.values[$0] < scores.values[$1] }
      for (low, high) in zip(rows, rows.dropFirst()) {
        let (a, b) = (found.values[low], found.values[high])
        #expect(laws.isReversed ? a >= b : a <= b)
        if scores.values[low] == scores.values[high] { #expect(a == b) }
      }
    }
  }

  @Test("neither the order of areas nor the number of workers matters", arguments: ClassifyingLaws.all)
  func order(laws: ClassifyingLaws) {
    let straight = classes(laws.call)
    #expect(classes(laws.call, order: world.shuffled(seed: 72)) == straight)
    #expect(classes(laws.call, workers: 2) == straight)
  }

  @Test("unit and zero do not matter where that is promised", arguments: ClassifyingLaws.all)
  func sameness(laws: ClassifyingLaws) {
    let straight = classes(laws.call)
    for formula in ["input.x * 8", "input.x + 512"] {
      #expect((classes(laws.call, formula) == straight) == laws.keepsUnit, "\(formula)")
    }
  }

  @Test("a total of other areas changes no class", arguments: ClassifyingLaws.all)
  func totals(laws: ClassifyingLaws) {
    guard laws.leavesOutTotals else { return }
    let found = classes(laws.call, in: world.withTotal("Z99"), totals: "\"Z99\"")
    #expect(found.taking(Array(world.rows.indices)) == classes(laws.call))
  }

  @Test(
    "a rule that repeats a method gives its classes",
    arguments: ClassifyingLaws.all.filter { $0.repeats != nil })
  func rules(laws: ClassifyingLaws) throws {
    #expect(classes(laws.call) == classes(try #require(laws.repeats)))
  }
}
