import Kernels
import Model
import Pipeline
import Testing

/// The block ```` ```text result ```` of a page, filled in from what the example came to.
///
/// - The first line names the columns. `area` and `period` say which row a line is about, as `item` does for a `weight`.
/// - `value`, `imputed`, `treated` and `score` are those of the script's first indicator; `lower` and `upper` are the ends
///   of its interval.
/// - `class` is the class of the index; `group` is the area's number in the first `peers` block, and `peers` are the ids
///   of its peers, joined by commas.
/// - Any other name is that of an indicator, theme or component, or `index`: its score.
/// - Numbers are rounded to the decimals shown; `–` is missing.
struct ExampleResult {
  /// The lines as they should be.
  private(set) var found: [String] = []

  init(_ shown: [String], _ results: Results) throws {
    let header = try #require(shown.first).split(separator: " ").map(String.init)
    found.append(shown[0])
    for line in shown.dropFirst() {
      let cells = Self.cells(line)
      try #require(cells.count == header.count, "\(line)")
      let row = try Self.row(header, cells.map(\.text), results)
      var right = line
      for (title, cell) in zip(header, cells).reversed() where !["area", "period", "item"].contains(title) {
        if let words = Self.words(title, row: row, results) {
          right.replaceSubrange(cell.place, with: words)
          continue
        }
        let decimals = cell.text.split(separator: ".").dropFirst().first?.count ?? 0
        let number =
          title == "weight"
          ? try Self.weight(cells[0].text, results) : try Self.number(title, row: row, results)
        right.replaceSubrange(cell.place, with: number.map { text($0, decimals: decimals) } ?? "–")
      }
      found.append(right)
    }
  }

  private static func cells(_ line: String) -> [(text: String, place: Range<String.Index>)] {
    line.split(separator: " ").map { (String($0), $0.startIndex..<$0.endIndex) }
  }

  private static func row(_ header: [String], _ cells: [String], _ results: Results) throws -> Int {
    let panel = results.panel
    if header[0] == "item" { return 0 }
    let area = zip(header, cells).first { $0.0 == "area" }?.1
    let period = zip(header, cells).first { $0.0 == "period" }?.1
    return try #require(
      panel.row(area: area ?? panel.areas[0].id, period: period ?? panel.periods[0]), "\(cells)")
  }

  private static func number(_ title: String, row: Int, _ results: Results) throws -> Double? {
    switch title {
    case "value": return results.values.columns[0][row]
    case "imputed": return results.imputed.columns[0][row]
    case "treated": return results.treated.columns[0][row]
    case "lower": return try #require(results.values.intervals[0], "no interval").lower[row]
    case "upper": return try #require(results.values.intervals[0], "no interval").upper[row]
    case "score": return try #require(results.normalised.scores[0], "no score")[row]
    case "index": return results.scores.columns[0][row]
    default: return results.scores.columns[try node(title, results)][row]
    }
  }

  /// Columns that are no numbers.
  private static func words(_ title: String, row: Int, _ results: Results) -> String? {
    let area = results.panel.rows[row].area
    let block = results.peers.blocks.first
    switch title {
    case "class": return results.classLabel(node: 0, row: row) ?? "–"
    case "group": return block?.groups[area].map { String($0) } ?? "–"
    case "peers": return block?.peers(of: area).map { results.panel.areas[$0].id }.joined(separator: ",")
    default: return nil
    }
  }

  private static func weight(_ item: String, _ results: Results) throws -> Double? {
    results.scores.weights[try node(item, results)]
  }

  private static func node(_ id: String, _ results: Results) throws -> Int {
    try #require(results.assessment.tree.nodes.firstIndex { $0.id == id }, "no item \(id)")
  }
}
