import Diagnostics
import Kernels
import Model

/// Weights by the ids of items, each with its place.
typealias GivenWeights = [String: (value: Double, place: Span)]

/// Hangs the scored indicators on their themes and components, with the weights the script gives.
struct TreeBuilder {
  let framework: Framework
  let indicators: [Indicator]
  /// Weights by id from `weights { … }`, with the place of each.
  let weights: GivenWeights
  /// Judgements may give weights in place of these.
  let weighting: Choice<Weighting>
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
        indicators[$0].component == component.id && indicators[$0].isScored
      }
      for theme in component.themes where members.contains(where: { indicators[$0].theme == theme.id }) {
        let themePosition = tree.append(
          ScoreTree.Node(
            level: .theme, id: theme.id, title: theme.title, weight: weight(theme.id) ?? 1, parent: position))
        append(members.filter { indicators[$0].theme == theme.id }, below: themePosition, to: &tree)
      }
      append(members.filter { indicators[$0].theme == nil }, below: position, to: &tree)
    }
    judge(&tree, log: &log)
    if isComplete { reportZeroWeights(in: tree, log: &log) }
    return tree
  }

  /// Weights that follow from judgements, told where they lack something or contradict themselves.
  private func judge(_ tree: inout ScoreTree, log: inout DiagnosticLog) {
    var concerned: [Judgement: Bool] = [:]
    var places: [(judgement: Judgement, place: Span)] = []
    for node in tree.nodes where !node.children.isEmpty {
      guard case .judged(let judgement)? = weighting.at(node.level, id: node.id),
        let place = weighting.place(at: node.level, id: node.id)
      else { continue }
      if concerned[judgement] == nil { places.append((judgement, place)) }
      let judged = judgement.weights(of: node.children.map { tree.nodes[$0].id })
      concerned[judgement] = (concerned[judgement] ?? false) || judged != .unconcerned
      switch judged {
      case .unconcerned: continue
      case .found(let weights, let consistency):
        for (child, weight) in zip(node.children, weights) { tree.weigh(child, weight) }
        if let ratio = consistency?.consistencyRatio, ratio > 0.1 {
          log.report(.inconsistent(ratio, node, at: place))
        }
      case .failed(let failure):
        if isComplete { log.report(.failed(failure, judgement, node, at: place)) }
      }
    }
    guard isComplete else { return }
    for (judgement, place) in places where concerned[judgement] == false {
      log.report(.unconcerned(judgement, at: place))
    }
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

  private func isWeighted(_ id: String) -> Bool {
    if case .judged(let judgement)? = weighting.levels[.index], judgement.items.contains(id) { return true }
    return (weight(id) ?? 0) > 0
  }

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
