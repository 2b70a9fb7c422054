import Analysis
import Kernels
import Model
import Pipeline

/// Whether the parts of each theme, component and the index hang together.
struct StructureTables {
  let statistics: Statistics
  let results: Results

  private var figures: Figures { Figures(results.assessment) }
  private var nodes: [ScoreTree.Node] { results.assessment.tree.nodes }

  var blocks: [Document.Block] {
    let heading = Document.Block.heading(
      left: "Inner structure", right: "of \(statistics.choice.relations.title)")
    guard !statistics.structures.isEmpty else {
      return [heading, .paragraph("No theme or component has two indicators with a score.")]
    }
    let isReadable = statistics.structures.contains { $0.alpha.value != nil || $0.components.value != nil }
    return [heading]
      + (isReadable ? [.table(wholes)] + parts + [.labelled("Reading", reading)] : []) + absences
  }

  /// Rules of thumb; the sources are those of the kernels.
  private let reading: Document.Text =
    """
    alpha of 0.7 or more: the parts measure one thing; below 0: some go against the others. The first component carries \
    the more, the more the parts move together; a loading is a part's correlation with it. VIF above 10: the other parts \
    say it already
    """

  // MARK: one line for each whole

  private var wholes: Document.Table {
    Document.Table(
      columns: [
        .init("Whole"), .init("Parts"), .init("Areas", .right), .init("Alpha", .right),
        .init("Eigenvalues"), .init("First carries", .right),
      ],
      rows: statistics.structures.map { line in
        [
          .text(.init(title(line.node))), .text(.init(counted(line))), .text(.init(String(line.complete))),
          .text(.init(line.alpha.value.map { figures.coefficient($0) } ?? "–")),
          .text(.init(line.components.value.map { eigenvalues($0.eigenvalues) } ?? "–")),
          .text(.init(line.components.value.map { figures.percent($0.varianceShares[0]) } ?? "–")),
        ]
      })
  }

  private func eigenvalues(_ values: [Double]) -> String {
    // What rounding leaves below 0 is 0.
    let shown = values.prefix(3).map { text(max(0, $0), decimals: 2) }.joined(separator: " ")
    return values.count > 3 ? shown + " …" : shown
  }

  // MARK: one line for each part

  /// Loadings of the parts on the first component, and their inflation: for indicators within theme and component.
  private var parts: [Document.Block] {
    let levels = [Level.theme, .component].filter { level in
      statistics.structures.contains { nodes[$0.node].level == level && $0.isOfIndicators }
    }
    let rows = nodes.indices.compactMap { node -> [Document.Cell]? in
      let found = levels.map { structure(of: node, at: $0) }
      guard nodes[node].indicator != nil, found.contains(where: { $0 != nil }) else { return nil }
      return [.text(.init(nodes[node].title))] + found.flatMap { figures(of: node, in: $0) }
    }
    guard !rows.isEmpty else { return [] }
    let columns = levels.flatMap { level -> [Document.Table.Column] in
      [.init("Loading in \(level.rawValue)", .right), .init("VIF in \(level.rawValue)", .right)]
    }
    return [.table(Document.Table(columns: [.init("Indicator")] + columns, rows: rows))]
  }

  /// The structure at a level that has the indicator as a part.
  private func structure(of node: Int, at level: Level) -> InnerStructure? {
    statistics.structures.first {
      nodes[$0.node].level == level && $0.isOfIndicators && $0.items.contains(node)
    }
  }

  private func figures(of node: Int, in structure: InnerStructure?) -> [Document.Cell] {
    guard let structure, let place = structure.items.firstIndex(of: node) else { return [.empty, .empty] }
    let loading = structure.components.value.map { figures.coefficient($0.loadings(1)[place, 0]) }
    let inflation = structure.inflation[place].value.map { figures.coefficient($0) }
    return [.text(.init(loading ?? "–")), .text(.init(inflation ?? "–"))]
  }

  // MARK: what is not there

  private var absences: [Document.Block] {
    var blocks: [Document.Block] = []
    let leftOut = Set(statistics.structures.flatMap(\.leftOut)).sorted().filter { nodes[$0].indicator != nil }
    if !leftOut.isEmpty {
      let names = leftOut.map { nodes[$0].title }
      blocks.append(
        .labelled(
          "Left out",
          Document.Text("the same in all areas, or without figures: " + names.joined(separator: ", "))))
    }
    var lines: [(reason: String, wholes: [String])] = []
    for structure in statistics.structures {
      for (reason, detail) in lacking(structure) {
        let whole = "\(title(structure.node)), \(counted(structure))\(detail)"
        if let place = lines.firstIndex(where: { $0.reason == reason }) {
          lines[place].wholes.append(whole)
        } else {
          lines.append((reason, [whole]))
        }
      }
    }
    for (number, line) in lines.enumerated() {
      blocks.append(
        .labelled(
          number == 0 ? "Not found" : "",
          Document.Text("\(line.reason): \(line.wholes.joined(separator: "; "))")))
    }
    return blocks
  }

  /// Each reason why figures of a whole are not there, with the figures it keeps away, and what it says of the whole.
  private func lacking(_ line: InnerStructure) -> [(reason: String, detail: String)] {
    let found: [(what: String, absence: InnerStructure.Absence)] = [
      ("alpha", line.alpha.absence), ("components", line.components.absence),
      ("VIF", line.inflation.lazy.compactMap(\.absence).first),
    ].compactMap { what, absence in absence.map { (what, $0) } }
    return found.indices.filter { place in !found[..<place].contains { $0.absence == found[place].absence } }
      .map { place in
        let absence = found[place].absence
        let subjects = found.filter { $0.absence == absence }.map(\.what).joined(separator: ", ")
        return ("\(subjects) where \(words(absence))", detail(absence, of: line))
      }
  }

  private func words(_ absence: InnerStructure.Absence) -> String {
    switch absence {
    case .fewItems: "fewer than two parts have figures that differ"
    case .fewAreas: "too few areas have figures for all parts"
    case .constant: "a part is the same in all areas that have figures for every part"
    case .cancels: "the parts cancel each other"
    case .determined: "other parts tell a part exactly"
    case .unsettled: "the rotation did not come to an end"
    }
  }

  /// What a reason says of one whole.
  private func detail(_ absence: InnerStructure.Absence, of line: InnerStructure) -> String {
    switch absence {
    case .fewAreas(let complete, let needed): return " (\(complete) of \(needed))"
    case .constant(let item): return " (\(nodes[item].title))"
    case .determined:
      let told = zip(line.items, line.inflation).filter { $0.1.absence != nil }.map { nodes[$0.0].title }
      return " (\(named(told, as: "part", most: 3)))"
    case .fewItems, .cancels, .unsettled: return ""
    }
  }

  private func counted(_ line: InnerStructure) -> String {
    let levels = Set((line.items + line.leftOut).map { nodes[$0].level })
    let noun = levels.count == 1 ? levels.first.map(\.rawValue) ?? "part" : "part"
    let all = count(line.items.count + line.leftOut.count, noun)
    return line.leftOut.isEmpty ? all : "\(line.items.count) of \(all)"
  }

  private func title(_ node: Int) -> String { nodes[node].level == .index ? "Index" : nodes[node].title }
}

extension Result {
  fileprivate var value: Success? { if case .success(let value) = self { value } else { nil } }
  fileprivate var absence: Failure? { if case .failure(let absence) = self { absence } else { nil } }
}
