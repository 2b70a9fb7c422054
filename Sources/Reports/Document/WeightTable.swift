import Kernels
import Model

/// Each item's weight among its siblings and in the whole, where the script gives some.
struct WeightTable {
  let assessment: Assessment

  /// With more, `--json` of a run has them.
  private static let most = 60

  var blocks: [Document.Block] {
    let nodes = assessment.tree.nodes
    let items = nodes.indices.filter { nodes[$0].parent != nil && counts($0) }
    let weights = nodes.indices.map { weight($0) }
    guard items.contains(where: { weights[$0] != 1 }), items.count <= Self.most else { return [] }
    let effective = effectiveWeights(parents: nodes.map(\.parent), weights: weights)
    let figures = Figures(assessment)
    let rows = items.map { item -> [Document.Cell] in
      let parent = nodes[item].parent ?? 0
      let total = nodes[parent].children.reduce(0) { $0 + weights[$1] }
      return [
        .text(.init(String(repeating: "  ", count: depth(item) - 1) + nodes[item].title)),
        .text(.init(isFound(below: parent) ? "from data" : figures.value(weights[item]))),
        .text(.init(isFound(below: parent) ? "" : figures.percent(weights[item] / total))),
        .text(.init(isFound(above: item) ? "" : text(effective[item] * 100, decimals: 1) + "\u{A0}%")),
      ]
    }
    let columns: [Document.Table.Column] = [
      .init("Counts"), .init("Weight", .right), .init("Of its group", .right), .init("Of all", .right),
    ]
    return [.table(Document.Table(columns: columns, rows: rows))]
  }

  /// Components that nothing measures have no say.
  private func counts(_ item: Int) -> Bool {
    let node = assessment.tree.nodes[item]
    return node.indicator != nil || !node.children.isEmpty
  }

  private func weight(_ item: Int) -> Double {
    guard counts(item) else { return 0 }
    let parent = assessment.tree.nodes[item].parent.map { assessment.tree.nodes[$0] }
    let isEqual = parent.map { assessment.methodology.weighting(at: $0.level, id: $0.id) == .equal } ?? false
    return isEqual ? 1 : assessment.tree.nodes[item].weight
  }

  private func depth(_ item: Int) -> Int {
    assessment.tree.nodes[item].parent.map { depth($0) + 1 } ?? 0
  }

  /// Whether the weights of a part's items are known only when there are scores.
  private func isFound(below part: Int) -> Bool {
    let node = assessment.tree.nodes[part]
    switch assessment.methodology.weighting(at: node.level, id: node.id) {
    case .data, .custom: return true
    case .given, .equal, .judged: return false
    }
  }

  private func isFound(above item: Int) -> Bool {
    guard let parent = assessment.tree.nodes[item].parent else { return false }
    return isFound(below: parent) || isFound(above: parent)
  }
}
