import Assessing
import Diagnostics
import Kernels
import References
import Testing

@testable import Pipeline

@Suite("Peers by what areas have in common")
struct FindPeersTests {
  private let density = indicator(
    "density", component: "background_conditions", better: "neutral", formula: "input.density", "")

  /// Two clumps by density, in the order D A F B E C; the index is `x`.
  private let csv = "area,density,x\nD,101,4\nA,1,1\nF,103,6\nB,2,2\nE,102,5\nC,3,3\n"

  private func run(
    _ peers: String, _ csv: String? = nil, method: String = "", more: String = "", workers: Int = 1
  ) -> Assessed {
    assessed(
      areas() + density + indicator("x") + peers + more + "method { minimum_coverage = 0, \(method) }",
      ["data.csv": csv ?? self.csv], workers: workers)
  }

  /// The ids of each area's peers.
  private func peers(_ run: Assessed) -> [String: [String]] {
    guard let results = run.results, let block = results.peers.blocks.first else { return [:] }
    let areas = results.panel.areas.map(\.id)
    return Dictionary(
      uniqueKeysWithValues: areas.indices.map { (areas[$0], block.peers(of: $0).map { areas[$0] }) })
  }

  @Test(
    "two clumps are two groups, numbered by the first id",
    arguments: [
      "ward { groups = 2 }", "k_means { groups = 2 }", "k_means { groups = 2, seed = 9, starts = 3 }",
    ])
  func groups(method: String) {
    let found = run("peers \"similar\" { method = \(method) }\n")
    #expect(found.messages == [])
    #expect(found.results?.peers.blocks.first?.groups == [2, 1, 2, 1, 2, 1])
    #expect(peers(found)["A"] == ["B", "C"])
    #expect(peers(found)["F"] == ["D", "E"])
  }

  @Test("the most similar come nearest first, for each area its own; as near ones by their ids")
  func nearest() {
    let found = run("peers \"similar\" { method = most_similar { count = 2 } }\n")
    #expect(
      peers(found) == [
        "A": ["B", "C"], "B": ["A", "C"], "C": ["B", "A"], "D": ["E", "F"], "E": ["D", "F"], "F": ["E", "D"],
      ])
    // Distances in deviations of the six densities: their variance is 15006 / 5 around the mean 52.
    let near = found.results?.peers.blocks.first?.nearest[1].first
    #expect(difference(near?.distance, 1 / (15004.0 / 5).squareRoot()) < 1e-12)
  }

  @Test("groups that have not settled are none, and it is told after how many rounds and how far off")
  func unsettled() throws {
    let set = try #require(
      run("peers \"similar\" { method = k_means(2) }\n").results?.peers.blocks.first?.set)
    let panel = try #require(run("").results?.panel)
    var draws = Draws(seed: 47)
    let columns = [draws.column(200), draws.column(200)]
    var log = DiagnosticLog()
    let finder = PeerFinder(set: set, panel: panel, workers: 1)
    #expect(finder.settled(kMeans(columns, count: 6, rounds: 1), log: &log) == nil)
    let told = try #require(log.diagnostics.first)
    #expect(told.code == .noConvergence)
    #expect(
      told.message == "k_means did not settle within 1 rounds: the last one moved 156 areas to another group")
    #expect(finder.settled(kMeans(columns, count: 6), log: &log) != nil)
  }

  @Test("a rule makes groups of its own, areas in the order of their ids")
  func rule() {
    let found = run(
      """
      peers "similar" {
        method = rule.group("halves", function(values)
          local groups = {}
          for i = 1, #values.density do groups[i] = values.density[i] < 50 and 1 or 2 end
          return groups
        end),
      }

      """)
    #expect(found.messages == [])
    #expect(found.results?.peers.blocks.first?.groups == [2, 1, 2, 1, 2, 1])
    let wrong = run("peers \"similar\" { method = rule.group(\"own\", function(v) return { 1 } end) }\n")
    #expect(wrong.messages == ["the rule \"own\" gave 1 groups for 6 areas"])
  }

  @Test("areas are alike by the indicators a script names, else by those that are not scored")
  func features() {
    // By x alone, A and D differ more than by density within the clumps.
    let byX = run("peers \"similar\" { method = most_similar(1), on = { \"x\" } }\n")
    #expect(peers(byX)["C"] == ["B"])
    #expect(peers(byX)["D"] == ["C"])
    let nothing = assessed(
      areas() + indicator("x") + "peers \"similar\" { method = ward(2) }\n", ["data.csv": csv])
    #expect(nothing.codes == [.missingField])
    let unknown = run("peers \"similar\" { method = ward(2), on = { \"density\", \"desnity\" } }\n")
    #expect(unknown.codes == [.unknownIndicator])
    #expect(unknown.log.diagnostics.first?.label == "did you mean \"density\"?")
  }

  @Test("an area keeps its peers over the years: its latest value counts, up to the year that is named")
  func years() {
    let csv = """
      area,year,density,x
      A,2023,1,1
      A,2024,,1
      B,2023,2,2
      B,2024,102,2
      C,2023,101,3
      C,2024,103,3

      """
    func groups(_ year: String) -> [Int?]? {
      assessed(
        source() + density + indicator("x") + "peers \"similar\" { method = ward(2), \(year) }\n",
        ["data.csv": csv]
      ).results?.peers.blocks.first?.groups
    }
    #expect(groups("") == [1, 2, 2])
    #expect(groups("year = 2023") == [1, 1, 2])
    let late = assessed(
      source() + density + indicator("x") + "peers \"similar\" { method = ward(2), year = 2030 }\n",
      ["data.csv": csv])
    #expect(late.codes.contains(.unknownPeriod))
  }

  @Test("an area with a gap has no group, a total is nobody's peer, and both are left out")
  func leftOut() {
    let csv = "area,density,x\nA,1,1\nB,2,2\nC,101,3\nD,102,4\nE,,5\nAll,50,3\n"
    let found = run("peers \"similar\" { method = ward(2) }\n", csv, method: "totals = { \"All\" },")
    #expect(found.results?.peers.blocks.first?.groups == [1, 1, 2, 2, nil, nil])
    #expect(found.messages == ["E has no peers in \"similar\": figures of its indicators are missing"])
    #expect(found.codes == [.areaWithoutGroup])
  }

  @Test("as many groups as areas, or more groups than different areas, are told and not made")
  func tooFew() {
    let few = run("peers \"similar\" { method = ward(6) }\n")
    #expect(few.messages == ["ward makes 6 groups, but 6 areas have figures for all its indicators"])
    #expect(few.results?.peers.blocks.first?.groups == [Int?](repeating: nil, count: 6))
    let alike = run(
      "peers \"similar\" { method = k_means(3) }\n", "area,density,x\nA,1,1\nB,1,2\nC,2,3\nD,2,4\n")
    #expect(alike.messages == ["k_means makes 3 groups, but only 2 areas differ in its indicators"])
    let alone = run("peers \"similar\" { method = most_similar(3) }\n", "area,density,x\nA,1,1\n")
    #expect(alone.codes == [.tooFewAreas])
  }

  @Test("ranks among peers count in the group, or in each area's own list")
  func ranks() {
    // Index: D 4, A 1, F 6, B 2, E 5, C 3.
    let groups = run("peers \"similar\" { method = ward(2) }\n").results?.peerRanks.first
    #expect(groups?.ranks == [3, 3, 1, 2, 2, 1])
    #expect(groups?.counts == [3, 3, 3, 3, 3, 3])
    let lists = run("peers \"similar\" { method = most_similar(1) }\n").results?.peerRanks.first
    // D beside E, A beside B, F beside E, B beside A, E beside D, C beside B.
    #expect(lists?.ranks == [2, 2, 1, 1, 1, 1])
    #expect(lists?.counts == [2, 2, 2, 2, 2, 2])
  }

  @Test(
    "equal scores share a rank among peers by the method's tie rule",
    arguments: [
      ("min", [1, 1, 3.0]), ("max", [2, 2, 3]), ("mean", [1.5, 1.5, 3]),
    ])
  func ties(rule: String, places: [Double]) {
    let csv = "area,density,x\nA,1,7\nB,2,7\nC,3,1\nD,99,0\n"
    for method in ["ward(2)", "most_similar(2)"] {
      let found = run("peers \"similar\" { method = \(method) }\n", csv, method: "ties = \"\(rule)\"")
      #expect(found.results?.peerRanks.first?.ranks.values.prefix(3).map { $0 } == places, "\(method)")
    }
  }

  @Test("a gap is filled by the mean of the peers")
  func impute() {
    let csv = "area,density,x\nA,1,10\nB,2,20\nC,3,\nD,101,500\nE,102,600\nF,103,700\n"
    let found = run(
      "peers \"similar\" { method = ward(2) }\n", csv, method: "impute = mean { within = \"similar\" }")
    #expect(found.results?.imputed.columns[1] == [10, 20, 15, 500, 600, 700])
  }

  @Test(
    "neither the order of areas nor the number of workers changes who is whose peer",
    arguments: [
      "ward(4)", "k_means(4)", "k_means { groups = 4, seed = 3 }", "most_similar(3)",
    ])
  func order(method: String) {
    var draws = Draws(seed: 81)
    var lines = (0..<40).map { row in
      // Whole numbers from 0 to 11 make many ties.
      "A\(row),\(draws.next() % 12),\(draws.next() % 12)\n"
    }
    func found(_ lines: [String], workers: Int = 1) -> [String: Set<String>] {
      peers(
        run(
          "peers \"similar\" { method = \(method), on = { \"density\", \"x\" } }\n",
          "area,density,x\n" + lines.joined(), workers: workers)
      ).mapValues { Set($0) }
    }
    let straight = found(lines)
    #expect(straight.count == 40)
    #expect(found(lines, workers: 2) == straight)
    lines.shuffle(using: &draws)
    #expect(found(lines) == straight)
  }
}
