import Assessing
import Diagnostics
import Kernels
import Model
import Pipeline
import References
import Testing

@Suite("What every way of finding peers keeps")
struct GroupingLawsTests {
  private let world = LawWorld(areas: 40, years: 1, seed: 91)

  /// The ids of each area's peers, by its id.
  private func peers(
    _ call: MethodCall, _ change: String = "", ids: [String] = ["a", "b", "c"], in other: LawWorld? = nil,
    order: [Int]? = nil, workers: Int = 1, totals: String = ""
  ) -> [String: [String]] {
    let figures = ["a": "input.above", "b": "input.beside", "c": "input.far"]
    let run = (other ?? world).run(
      figures.sorted { $0.key < $1.key }.map { indicator($0, formula: "(\($1))\(change)") }.joined()
        + "peers \"p\" { method = \(call), on = { \(ids.map { "\"\($0)\"" }.joined(separator: ", ")) } }\n"
        + "method { minimum_coverage = 0, totals = { \(totals) } }\n",
      order: order, workers: workers)
    #expect(Set(run.codes).isSubset(of: [.areaWithoutGroup]), "\(run.messages)")
    guard let results = run.results, let block = results.peers.blocks.first else { return [:] }
    let areas = results.panel.areas.map(\.id)
    return Dictionary(
      uniqueKeysWithValues: areas.indices.map { area in
        let found = block.peers(of: area).map { areas[$0] }
        return (areas[area], block.set.makesGroups ? found.sorted() : found)
      })
  }

  private var complete: Set<String> {
    let figures = ["above", "beside", "far"].map { world.column($0) }
    let rows = world.rows.indices.filter { row in figures.allSatisfy { !$0.isMissing(row) } }
    return Set(rows.map { world.rows[$0].area })
  }

  @Test("areas with all figures have peers, the others none", arguments: GroupingLaws.all)
  func bounds(laws: GroupingLaws) {
    let found = peers(laws.call)
    for (area, list) in found {
      #expect(!list.contains(area))
      #expect(Set(list).isSubset(of: complete))
      if !complete.contains(area) { #expect(list == []) }
      if laws.groups == nil, complete.contains(area) { #expect(list.count == laws.listed) }
    }
    if let groups = laws.groups {
      let members = complete.map { area -> Set<String> in Set(found[area] ?? []).union([area]) }
      #expect(Set(members).count == groups)
    }
  }

  @Test("groups are groups for all their members", arguments: GroupingLaws.all.filter { $0.groups != nil })
  func groups(laws: GroupingLaws) {
    let found = peers(laws.call)
    for (area, list) in found {
      let group = Set(list + [area])
      for peer in list {
        let seen = Set((found[peer] ?? []) + [peer])
        #expect(seen == group)
      }
    }
  }

  @Test(
    "neither the order of areas or indicators nor the number of workers matters", arguments: GroupingLaws.all)
  func order(laws: GroupingLaws) {
    let straight = peers(laws.call)
    let shuffled = peers(laws.call, order: world.shuffled(seed: 92))
    #expect(shuffled.mapValues { Set($0) } == straight.mapValues { Set($0) })
    #expect(peers(laws.call, ids: ["c", "a", "b"]) == straight)
    #expect(peers(laws.call, workers: 2) == straight)
  }

  @Test("units and zeros do not matter where that is promised", arguments: GroupingLaws.all)
  func sameness(laws: GroupingLaws) {
    guard laws.keepsUnit else { return }
    let straight = peers(laws.call)
    for change in [" * 8", " * 0.1", " + 512"] { #expect(peers(laws.call, change) == straight, "\(change)") }
  }

  @Test("a total of other areas is nobody's peer", arguments: GroupingLaws.all)
  func totals(laws: GroupingLaws) {
    var found = peers(laws.call, in: world.withTotal("Z99"), totals: "\"Z99\"")
    #expect(found.removeValue(forKey: "Z99") == [])
    #expect(found == peers(laws.call))
  }
}
