import Diagnostics
import Model

/// Hangs the scored indicators on their themes and components, with the weights the script gives.
struct TreeBuilder {
  let framework: Framework
  let indicators: [Indicator]
  /// Weights by id from `weights { … }`, with the place of each.
  let weights: [String: (value: Double, place: Span)]
  /// Whether every indicator could be understood; one that could not may carry the weight that others lack.
  let isComplete: Bool

  func tree(log: inout DiagnosticLog) -> ScoreTree {
    var tree = ScoreTree()
    let top = tree.append(
      ScoreTree.Node(level: .index, id: framework.id, title: framework.title, weight: 1, parent: nil))
    for component in framework.components where component.isScored || isWeighted(component.id) {
      let position = tree.append(
        ScoreTree.Node(
          level: .component, id: component.id, title: component.title, weight: weight(component.id) ?? 1,
          parent: top))
      let members = indicators.indices.filter {
        indicators[$0].component == component.id && indicators[$0].direction != .neutral
      }
      for theme in component.themes where members.contains(where: { indicators[$0].theme == theme.id }) {
        let themePosition = tree.append(
          ScoreTree.Node(
            level: .theme, id: theme.id, title: theme.title, weight: weight(theme.id) ?? 1, parent: position))
        append(members.filter { indicators[$0].theme == theme.id }, below: themePosition, to: &tree)
      }
      append(members.filter { indicators[$0].theme == nil }, below: position, to: &tree)
    }
    if isComplete { reportZeroWeights(in: tree, log: &log) }
    return tree
  }

  private func append(_ members: [Int], below parent: Int, to tree: inout ScoreTree) {
    for member in members {
      let indicator = indicators[member]
      _ = tree.append(
        ScoreTree.Node(
          level: .indicator, id: indicator.id, title: indicator.title,
          weight: ownWeight(indicator.id) ?? indicator.weight, parent: parent, indicator: member))
    }
  }

  private func weight(_ id: String) -> Double? { weights[id]?.value }

  /// A weight by id is the component's or theme's where one of them has the same id.
  private func ownWeight(_ id: String) -> Double? {
    let isTaken = framework.components.contains { $0.id == id || $0.themes.contains { $0.id == id } }
    return isTaken ? nil : weight(id)
  }

  private func isWeighted(_ id: String) -> Bool { (weight(id) ?? 0) > 0 }

  private func reportZeroWeights(in tree: ScoreTree, log: inout DiagnosticLog) {
    for node in tree.nodes where !node.children.isEmpty {
      let children = node.children.map { tree.nodes[$0] }
      guard children.allSatisfy({ $0.weight == 0 }) else { continue }
      let place =
        children.lazy.compactMap { weights[$0.id]?.place }.first
        ?? children.lazy.compactMap { $0.indicator.map { indicators[$0].place } }.first
      guard let place else { continue }
      log.report(.zeroWeights(children.map(\.id), parent: "\(node.level.rawValue) \"\(node.id)\"", at: place))
    }
  }
}
