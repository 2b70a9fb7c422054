package import Kernels
package import Model
import Pipeline

/// How far an indicator moves with the scores it is part of.
///
/// The indicator itself is in its parents' scores: where a parent has few parts, some correlation is there by
/// construction. One that is negative says that the indicator pulls against what the parent stands for.
package struct ParentCorrelations: Sendable {
  package struct Parent: Sendable {
    /// Position in the tree.
    package var node: Int
    package var level: Level
    /// Nil where there is nothing to correlate.
    package var test: CorrelationTest?
    /// Whether the indicator is all that the parent is made of.
    package var isOnlyPart: Bool
    /// Whether the indicator moves against the parent, its direction taken into account.
    package var isOpposed: Bool
  }

  package var indicator: Int
  /// From the nearest up to the index.
  package var parents: [Parent]
}

extension Results {
  /// Each scored indicator beside its theme, component and index.
  func parentCorrelations(_ sample: AreaSample, at stage: Stage, _ method: CorrelationMethod)
    -> [ParentCorrelations]
  {
    let nodes = assessment.tree.nodes
    return nodes.indices.compactMap { leaf -> ParentCorrelations? in
      guard let indicator = nodes[leaf].indicator, let figures = figures(of: indicator, at: stage) else {
        return nil
      }
      let x = sample.taking(figures)
      let isTurned = isReversed(indicator, at: stage) != hasReversedScores
      let parents = ancestors(of: leaf).map { node -> ParentCorrelations.Parent in
        let test = correlationTest(x, sample.taking(scores.columns[node]), method)
        return ParentCorrelations.Parent(
          node: node, level: nodes[node].level, test: test,
          isOnlyPart: assessment.tree.leaves(below: node).count == 1,
          isOpposed: test.map { isTurned ? $0.correlation > 0 : $0.correlation < 0 } ?? false)
      }
      return ParentCorrelations(indicator: indicator, parents: parents)
    }
  }

  /// The nodes above, the nearest first; without the top where the framework has no index.
  private func ancestors(of node: Int) -> [Int] {
    var found: [Int] = []
    var next = assessment.tree.nodes[node].parent
    while let node = next {
      if node > 0 || assessment.framework.hasIndex { found.append(node) }
      next = assessment.tree.nodes[node].parent
    }
    return found
  }
}
