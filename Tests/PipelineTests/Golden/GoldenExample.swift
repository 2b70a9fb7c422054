import Assessing
import Kernels
import Model
import Pipeline
import References

/// The example of the independent implementation as a script: 49 indicators in eight pillars of two halves.
struct GoldenExample {
  struct Item {
    var code: String
    var pillar: String
    var half: String
    var isLowerBetter: Bool
    /// The column that a total is divided by.
    var denominator: String?

    var id: String { code.lowercased() }
  }

  let items: [Item]

  init() throws {
    let lineage = try Golden.table("00_input/lineage.csv")
    let description = try Golden.table("00_input/iMeta.csv")
    let (directions, denominators) = (
      try description.dictionary("iCode", "Direction"), try description.dictionary("iCode", "Denominator")
    )
    let places = zip(try lineage.texts("Pillar"), try lineage.texts("Sub-index"))
    items = zip(try lineage.texts("Indicator"), places).map { code, place in
      Item(
        code: code, pillar: place.0, half: place.1, isLowerBetter: directions[code] == "-1",
        denominator: denominators[code].flatMap { $0 == "NA" ? nil : $0 })
    }
  }

  var halves: [String] { unique(items.map(\.half)) }
  var pillars: [String] { unique(items.map(\.pillar)) }

  private func unique(_ names: [String]) -> [String] {
    names.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// - isDivided: whether totals are divided by the size of the country.
  /// - isTurned: whether lower is better where the example says so; not for scores, which are turned already.
  /// - weights: of single indicators, by their codes.
  func script(
    _ method: String = "", normalise: String = "as_is()", isDivided: Bool = false, isTurned: Bool = true,
    without dropped: Set<String> = [],
    weights: [String: Double] = [:], rest: String = ""
  ) -> String {
    let parts = halves.map { half in
      let pillars = pillars.filter { name in items.contains { $0.pillar == name && $0.half == half } }
      let themes = pillars.map { "\"\($0.lowercased())\"" }.joined(separator: ", ")
      return "{ id = \"\(half.lowercased())\", themes = { \(themes) } }"
    }
    let blocks = items.filter { !dropped.contains($0.code) }.map { item in
      indicator(
        item.id, component: item.half.lowercased(),
        better: item.isLowerBetter && isTurned ? "lower" : "higher",
        formula: "input.\(item.code)" + (isDivided ? item.denominator.map { " / input.\($0)" } ?? "" : ""),
        "theme = \"\(item.pillar.lowercased())\", weight = \(weights[item.code] ?? 1),")
    }
    return """
      existing_framework "example" { components = { \(parts.joined(separator: ", ")) } }
      source "example" {
        file = "data.csv", area = "uCode", period = "Time", groups = { continent = "EurAsia_group" },
      }
      \(blocks.joined())
      method { minimum_coverage = 0, rank = "full", normalise = \(normalise), \(method) }
      \(rest)
      """
  }

  /// The columns of a golden table as a file for ``script(_:isDivided:isTurned:without:weights:rest:)``.
  ///
  /// - rows: those taken, by their number; all where nil.
  func csv(_ table: GoldenTable, _ rows: (Int) -> Bool = { _ in true }) throws -> String {
    let wanted =
      ["Time", "uCode", "EurAsia_group", "Area", "Energy", "GDP", "Population"] + items.map(\.code)
    let names = wanted.filter { table.header.contains($0) }
    let columns = try names.map { try table.texts($0) }
    let hasTime = names.contains("Time")
    let header =
      (hasTime ? [] : ["Time"]) + (names.contains("EurAsia_group") ? [] : ["EurAsia_group"]) + names
    return table.rows.indices.filter(rows).reduce(into: header.joined(separator: ",") + "\n") { text, row in
      let cells =
        (hasTime ? [] : ["2018"]) + (names.contains("EurAsia_group") ? [] : ["all"]) + columns.map { $0[row] }
      text += cells.joined(separator: ",") + "\n"
    }
  }
}

/// A run of the example beside the rows of a golden table.
struct GoldenRun {
  let example: GoldenExample
  let run: Assessed
  let results: Results

  init?(_ example: GoldenExample, _ run: Assessed) {
    guard let results = run.results else { return nil }
    (self.example, self.run, self.results) = (example, run, results)
  }

  /// Columns of the indicators, by their codes.
  func indicators(_ columns: [Column]) -> [String: Column] {
    Dictionary(
      uniqueKeysWithValues: example.items.compactMap { item in
        run.indicator(item.id).map { (item.code, columns[$0]) }
      })
  }

  var scores: [String: Column] {
    indicators(results.normalised.scores.map { $0 ?? Column(missing: results.panel.count) })
  }

  /// Columns of pillars, halves and the index, by their names in the example.
  func parts(_ column: (Int) -> Column?) -> [String: Column] {
    let tree = results.assessment.tree
    let names = example.pillars.map { ($0, Level.theme) } + example.halves.map { ($0, .component) }
    var found: [String: Column] = [:]
    for (name, level) in names {
      found[name] = tree.position(of: name.lowercased(), at: level).flatMap(column)
    }
    found["Index"] = column(0)
    return found
  }

  var aggregates: [String: Column] { parts { results.scores.columns[$0] } }
  var places: [String: Column] { parts { results.scores.standings[$0]?.ranks } }

  /// The panel's row for each row of a table.
  func rows(_ table: GoldenTable) throws -> [Int] {
    let codes = try table.texts("uCode")
    let years = table.header.contains("Time") ? try table.texts("Time") : codes.map { _ in "2018" }
    return zip(codes, years).compactMap { results.panel.row(area: $0, period: $1) }
  }
}
