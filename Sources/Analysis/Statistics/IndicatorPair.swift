package import Kernels
import Model
import Pipeline

/// Two indicators of one component, and how far they move together.
package struct IndicatorPair: Sendable {
  package enum Reading: String, Hashable, Sendable {
    /// So close that both say the same: one of them counts double.
    case redundant
    /// What is good by the one is bad by the other: in a mean they cancel.
    case opposed
  }

  /// Positions among the assessment's indicators.
  package var first: Int
  package var second: Int
  /// The lowest item of the tree that holds both: a theme, or a component.
  package var within: Int
  package var test: CorrelationTest
  package var reading: Reading?
}

/// Beyond which correlation two indicators of one component are worth a word.
///
/// - Source: COINr `get_corr_flags`, whose defaults these are.
package struct CorrelationLimits: Hashable, Sendable {
  package var redundant = 0.9
  package var opposed = -0.4
  /// A correlation whose p-value is above this may be chance.
  package var chance = 0.05

  package init() {}

  /// - correlation: with both directions turned to higher is better.
  func reading(_ correlation: Double) -> IndicatorPair.Reading? {
    if correlation > redundant { return .redundant }
    return correlation < opposed ? .opposed : nil
  }
}

extension Results {
  /// Every two indicators that count in the same component and have a correlation, in the order of the tree.
  ///
  /// - Indicators of weight 0 are left out: they move no score.
  /// - The correlation is that of the figures as they are; its reading turns directions first.
  func indicatorPairs(
    _ sample: AreaSample, at stage: Stage, _ method: CorrelationMethod, limits: CorrelationLimits,
    workers: Int
  ) -> [IndicatorPair] {
    let tree = assessment.tree
    let pairs = tree.nodes.indices.filter { tree.nodes[$0].level == .component }.flatMap { component in
      let leaves = countedLeaves(below: component)
      return leaves.indices.flatMap { first in
        leaves[(first + 1)...].map { (component: component, first: leaves[first], second: $0) }
      }
    }
    let found = parallelMap(count: pairs.count, workers: workers) { number -> IndicatorPair? in
      let pair = pairs[number]
      let nodes = assessment.tree.nodes
      guard let first = nodes[pair.first].indicator, let second = nodes[pair.second].indicator,
        let x = figures(of: first, at: stage), let y = figures(of: second, at: stage),
        let test = correlationTest(sample.taking(x), sample.taking(y), method)
      else { return nil }
      let isTurned = isReversed(first, at: stage) != isReversed(second, at: stage)
      let theme = nodes[pair.first].parent
      return IndicatorPair(
        first: first, second: second,
        within: theme == nodes[pair.second].parent ? theme ?? pair.component : pair.component, test: test,
        reading: limits.reading(isTurned ? -test.correlation : test.correlation))
    }
    return found.compactMap { $0 }
  }

  /// The leaves below a node whose weights are above 0 all the way up to it.
  func countedLeaves(below node: Int) -> [Int] {
    let nodes = assessment.tree.nodes
    guard nodes[node].indicator == nil else { return [node] }
    return nodes[node].children.filter { scores.weights[$0] > 0 }.flatMap { countedLeaves(below: $0) }
  }
}
