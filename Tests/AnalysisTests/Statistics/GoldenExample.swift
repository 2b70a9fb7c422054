import Analysis
import Assessing
import Kernels
import Model
import Pipeline
import References
import Testing

/// The independent implementation's example as a script and a file, taken down the whole road. Ids are its codes in
/// small letters.
struct GoldenExample: Sendable {
  let results: Results

  /// Indicators as they were observed.
  static func raw() throws -> GoldenExample { try observed.get() }

  private static let observed = Result {
    try GoldenExample(Golden.table("01_chain/Raw.csv"), directions: Golden.directions())
  }

  /// Indicators on their common scale, so that the scores are those of the reference.
  static func normalised() throws -> GoldenExample { try scaled.get() }

  private static let scaled = Result {
    try GoldenExample(Golden.table("01_chain/Normalised.csv"), directions: [:])
  }

  /// Five years of observations.
  static func panel() throws -> GoldenExample {
    try GoldenExample(Golden.table("00_input/iData_panel.csv"), directions: Golden.directions(), year: "time")
  }

  private init(_ table: GoldenTable, directions: [String: Double], year: String? = nil) throws {
    let lineage = try Golden.table("00_input/lineage.csv")
    let header = table.header.map { $0.lowercased() }
    let directions = Dictionary(uniqueKeysWithValues: directions.map { ($0.key.lowercased(), $0.value) })
    let columns = try ["Indicator", "Pillar", "Sub-index"].map {
      try lineage.texts($0).map { $0.lowercased() }
    }
    // The reference lists items by the name of their pillar, and within it in the order of the data.
    let order = lineage.rows.indices.sorted {
      let (left, right) = (columns[0][$0], columns[0][$1])
      return (columns[1][$0], header.firstIndex(of: left) ?? 0)
        < (columns[1][$1], header.firstIndex(of: right) ?? 0)
    }
    var script = "source \"data\" { file = \"data.csv\", area = \"ucode\", "
    script += year.map { "period = \"\($0)\" }\n" } ?? "year = 2018 }\n"
    script += "existing_framework \"asem\" {\n  title = \"ASEM\",\n  components = {\n"
    for component in ["conn", "sust"] {
      let pillars = order.filter { columns[2][$0] == component }.map { columns[1][$0] }
      let themes = pillars.indices.filter { pillars.firstIndex(of: pillars[$0]) == $0 }.map {
        "{ id = \"\(pillars[$0])\", title = \"\(pillars[$0])\" }"
      }
      script +=
        "{ id = \"\(component)\", title = \"\(component)\", themes = { \(themes.joined(separator: ", ")) } },\n"
    }
    script += "  },\n}\nmethod { minimum_coverage = 0 }\n"
    for row in order {
      let id = columns[0][row]
      let better = (directions[id] ?? 1) < 0 ? "lower" : "higher"
      let fields = "theme = \"\(columns[1][row])\", normalise = as_is(),"
      script += Assessing.indicator(id, component: columns[2][row], better: better, fields)
    }
    let lines = [header] + table.rows
    let text = lines.map { line in
      line.map { $0 == "NA" || $0 == "NaN" ? "" : "\"\($0)\"" }.joined(separator: ",")
    }.joined(separator: "\n")
    let run = assessed(script, ["data.csv": text + "\n"])
    #expect(run.messages == [])
    results = try #require(run.results)
  }

  var sample: AreaSample { AreaSample(results.panel, period: 0) }

  func indicator(_ id: String) throws -> Int {
    try #require(results.assessment.indicators.firstIndex { $0.id == id.lowercased() }, "\(id)")
  }

  /// The item of the tree with that id, whatever its level; the top is "Index".
  func node(_ id: String) throws -> Int {
    if id == "Index" { return 0 }
    return try #require(results.assessment.tree.nodes.firstIndex { $0.id == id.lowercased() }, "\(id)")
  }

  func item(_ id: String) throws -> CorrelationTable.Item {
    let node = try node(id)
    return results.assessment.tree.nodes[node].indicator.map { .indicator($0) } ?? .node(node)
  }
}
