import Kernels
import Model
package import Pipeline

extension Results {
  /// A spreadsheet's table: a line for each area and period, a column for each score from the index down to the
  /// indicators, in full precision. Columns are named `index`, `component:ID`, `theme:ID`, `indicator:ID`; those of
  /// classes have ` class` behind the name. The index under another set of weights stands in `weights:NAME`, that
  /// under those without a name in `weights`.
  package func scoreTable() -> [UInt8] {
    let nodes = assessment.tree.nodes
    let order = Level.allCases.flatMap { level in nodes.indices.filter { nodes[$0].level == level } }
    let sets = scores.sets.filter { !$0.isUsed }
    var writer = CSVWriter()
    for title in ["area", "area_name", "period", "coverage"] { writer.text(title) }
    if scores.ranks != nil { writer.text("rank") }
    for set in sets { writer.text(set.name.map { "weights:" + $0 } ?? "weights") }
    for position in order {
      let node = nodes[position]
      let name = node.level == .index ? "index" : "\(node.level.rawValue):\(node.id)"
      writer.text(name)
      if classes[position] != nil { writer.text(name + " class") }
    }
    writer.endLine()
    for row in 0..<panel.count {
      writer.text(panel.areaID(row))
      writer.text(panel.areaName(row))
      writer.text(panel.period(row))
      writer.number(scores.coverage.first?.values[row] ?? 0)
      if let ranks = scores.ranks { writer.number(ranks.values[row]) }
      for set in sets { writer.number(set.index.values[row]) }
      for position in order {
        writer.number(scores.columns[position].values[row])
        if let classes = classes[position] { writer.text(classes.label(row) ?? "") }
      }
      writer.endLine()
    }
    return writer.bytes
  }
}
