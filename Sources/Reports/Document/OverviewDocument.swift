import Kernels
import Model
package import Pipeline

extension Document {
  /// Many areas in one period, in the order of the data: no ranking unless the script asks for ranks.
  package init(overview rows: [Int], period: String, of results: Results) {
    let framework = results.assessment.framework
    let figures = Figures(results.assessment)
    let nodes = results.assessment.tree.nodes
    let all = nodes.indices.filter { nodes[$0].level == .component }
    let components = all.filter { !nodes[$0].children.isEmpty }
    let showsIndex = framework.hasIndex && rows.contains { results.scores.columns[0][$0] != nil }
    var columns: [Table.Column] = [.init("Area")]
    if showsIndex { columns.append(.init("Overall", .right)) }
    if results.scores.ranks != nil { columns.append(.init("Rank", .right)) }
    let others = showsIndex ? results.scores.sets.filter { !$0.isUsed } : []
    columns += others.map { .init($0.title, .right) }
    let showsClass = showsIndex && results.classes[0] != nil
    if showsClass { columns.append(.init("Class")) }
    let groupings = results.peers.blocks.filter { block in block.groups.contains { $0 != nil } }
    columns += groupings.map { .init(spelledOut($0.set.id), .right) }
    columns += components.map { .init(nodes[$0].title, .right) }
    columns.append(.init("Data", .right))
    let leaves = nodes.filter { $0.indicator != nil }.count
    // A terminal is no place for thousands of rows.
    let most = 60
    let lines = rows.prefix(most).map { row -> [Cell] in
      var cells: [Cell] = [.text(.init(results.panel.areaName(row)))]
      if showsIndex {
        cells.append(.text(.init(figures.score(results.scores.columns[0][row]), .strong)))
      }
      if let ranks = results.scores.ranks {
        cells.append(.text(.init(ranks[row].map { figures.place($0) } ?? "")))
      }
      cells += others.map { set in
        let rank = set.ranks?[row].map { " (\(figures.place($0)))" } ?? ""
        return .text(.init(figures.score(set.index[row]) + rank))
      }
      if showsClass { cells.append(.text(results.classText(node: 0, row: row))) }
      let area = results.panel.rows[row].area
      cells += groupings.map { block in .text(.init(block.groups[area].map { String($0) } ?? "")) }
      cells += components.map { component in
        var text = Text(figures.score(results.scores.columns[component][row]))
        if case .lights? = results.classes[component]?.classification.method {
          text.runs += [(" ", .plain)] + results.classText(node: component, row: row).runs
        }
        return .text(text)
      }
      let available = nodes.indices.filter {
        nodes[$0].indicator != nil && results.scores.columns[$0][row] != nil
      }
      cells.append(.text(.init("\(available.count) of \(leaves)")))
      return cells
    }
    blocks = [
      .heading(
        left: period.isEmpty ? count(rows.count, "area") : "\(count(rows.count, "area")), \(period)",
        right: framework.heading),
      .table(Table(columns: columns, rows: lines)),
    ]
    if rows.count > most {
      blocks.append(
        .paragraph(Text("… and \(rows.count - most) more areas; --csv FILE writes all, --area ID shows one")))
    }
    if framework.hasIndex && !showsIndex {
      let needed = figures.percent(results.assessment.methodology.minimumIndexCoverage)
      blocks.append(
        .labelled(
          "Overall", Text("not shown for any area: \(needed) of indicators and of components are needed")))
    }
    blocks += LeftOutWords(results: results).blocks(rows)
    blocks += LowBaseLines(results: results).blocks(rows: rows)
    let unmeasured = all.filter { nodes[$0].children.isEmpty }.map { nodes[$0].title }
    if !unmeasured.isEmpty {
      blocks.append(.labelled("Unmeasured", Text(unmeasured.joined(separator: ", "))))
    }
  }
}
