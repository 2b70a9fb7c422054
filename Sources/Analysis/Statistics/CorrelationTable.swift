package import Kernels
import Model
package import Pipeline

/// The correlations of every two items: all indicators, then themes, components and the index.
package struct CorrelationTable: Sendable {
  package enum Item: Hashable, Sendable {
    /// A position among the assessment's indicators.
    case indicator(Int)
    /// A position in the tree.
    case node(Int)
  }

  package var items: [Item]
  /// For each item the tests with itself and all later ones; nil where there is no correlation.
  private var upper: [[CorrelationTest?]]

  package func test(_ i: Int, _ j: Int) -> CorrelationTest? { i <= j ? upper[i][j - i] : upper[j][i - j] }

  /// Themes, components and the index enter with their scores whatever the stage.
  package init(
    _ results: Results, _ sample: AreaSample, at stage: Stage, _ method: CorrelationMethod, workers: Int
  ) {
    let nodes = results.assessment.tree.nodes
    var items: [Item] = []
    var columns: [Column] = []
    for indicator in results.assessment.indicators.indices {
      guard let figures = results.figures(of: indicator, at: stage) else { continue }
      items.append(.indicator(indicator))
      columns.append(sample.taking(figures))
    }
    for node in nodes.indices.reversed() where nodes[node].indicator == nil {
      let scores = sample.taking(results.scores.columns[node])
      guard scores.hasAvailable else { continue }
      items.append(.node(node))
      columns.append(scores)
    }
    let taken = columns
    self.items = items
    upper = parallelMap(count: taken.count, workers: workers) { i in
      (i..<taken.count).map { correlationTest(taken[i], taken[$0], method) }
    }
  }
}
