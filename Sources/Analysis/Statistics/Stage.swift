package import Kernels
import Model
package import Pipeline

/// A stop of the road whose figures are looked at.
package enum Stage: String, CaseIterable, Hashable, Sendable {
  /// What the formulas give, in their own units.
  case values
  /// With gaps filled.
  case imputed
  /// With outliers tamed.
  case treated
  /// On a common scale, with one direction for all.
  case scores
}

extension Results {
  /// An indicator's figures along the panel's rows; nil for the scores of one that is not scored.
  package func figures(of indicator: Int, at stage: Stage) -> Column? {
    switch stage {
    case .values: values.columns[indicator]
    case .imputed: imputed.columns[indicator]
    case .treated: treated.columns[indicator]
    case .scores: normalised.scores[indicator]
    }
  }

  /// Whether a lower figure is the better one at that stage. Scores have the framework's direction.
  package func isReversed(_ indicator: Int, at stage: Stage) -> Bool {
    stage == .scores ? hasReversedScores : assessment.indicators[indicator].direction == .lower
  }

  /// Whether scores measure a burden: the lower, the better.
  package var hasReversedScores: Bool { assessment.framework.direction == .lower }

  /// The figures of an item of the tree: an indicator's at the stage, a higher item's scores.
  package func figures(ofNode node: Int, at stage: Stage) -> Column? {
    guard let indicator = assessment.tree.nodes[node].indicator else { return scores.columns[node] }
    return figures(of: indicator, at: stage)
  }
}
