import Kernels
import Model
import Pipeline

/// Each scored indicator with its value and what the scale makes of it, where that still fits a screen.
struct IndicatorTable {
  let results: Results
  let row: Int

  /// With more, the components say enough, and `--csv` and `--json` have the rest.
  private static let most = 12

  var blocks: [Document.Block] {
    let nodes = results.assessment.tree.nodes
    let leaves = nodes.indices.filter { nodes[$0].indicator != nil }
    guard (1...Self.most).contains(leaves.count) else { return [] }
    var columns: [Document.Table.Column] = [
      .init("Indicator"), .init("Value", .right), .init("Unit"), .init("Better"), .init("Score", .right),
    ]
    if showsClass { columns.append(.init("Class")) }
    return [.table(Document.Table(columns: columns, rows: leaves.compactMap { line($0) }))]
  }

  private var showsClass: Bool { results.assessment.methodology.classes.levels[.indicator] != nil }

  private func line(_ position: Int) -> [Document.Cell]? {
    guard let number = results.assessment.tree.nodes[position].indicator else { return nil }
    let indicator = results.assessment.indicators[number]
    let figures = Figures(results.assessment)
    // A fill comes before a gap; an area that is left out still has its values.
    let value = results.imputed.columns[number][row] ?? results.values.columns[number][row]
    let cells: [Document.Cell] = [
      .text(.init(indicator.title)), .text(text(value, number, figures)), .text(.init(indicator.unit)),
      .text(.init(indicator.direction.rawValue)),
      .text(.init(figures.score(results.scores.columns[position][row]), .strong)),
    ]
    return showsClass ? cells + [.text(results.classText(node: position, row: row))] : cells
  }

  /// The value, with the interval it may lie in, and with the answers behind it where they are few:
  /// `72.73 (65.9–78.6), 34 answers`.
  private func text(_ value: Double?, _ indicator: Int, _ figures: Figures) -> Document.Text {
    guard let value else { return "–" }
    var text = Document.Text(figures.value(value))
    if let interval = results.values.intervals[indicator], let lower = interval.lower[row],
      let upper = interval.upper[row]
    {
      text.runs.append((" (\(figures.value(lower, like: upper))–\(figures.value(upper)))", .quiet))
    }
    if let low = results.inputs.lowBase(of: results.values.inputs[indicator], row: row) {
      text.runs.append((", " + count(low.answers, "answer"), .plain))
    }
    return text
  }
}
