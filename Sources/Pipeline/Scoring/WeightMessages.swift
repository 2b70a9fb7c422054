import Diagnostics
import Model

extension Diagnostic {
  static func negativeDataWeight(
    _ method: DataWeighting, _ node: ScoreTree.Node, item: String, at place: Span?
  ) -> Diagnostic {
    Diagnostic(
      .badWeight,
      "\(method.name) gives \"\(item)\" a weight below 0 in \(node.level.rawValue) \"\(node.id)\"",
      at: place,
      help: [
        "its scores run against those of the other items: check its direction, or give the weights yourself",
        "or choose another method for this level: weight = { \(node.level.rawValue) = equal() }",
      ])
  }

  static func noDataWeights(_ method: DataWeighting, _ node: ScoreTree.Node, isAlone: Bool, at place: Span?)
    -> Diagnostic
  {
    Diagnostic(
      .tooFewAreas,
      "\(method.name) finds no weights for \(node.level.rawValue) \"\(node.id)\"; the given ones are used",
      at: place,
      help: [
        isAlone
          ? "weights from data need several areas: name a source with the figures of other cities, or use given()"
          : method.needs
      ])
  }

  static func unsettledWeights(
    _ method: DataWeighting, _ node: ScoreTree.Node, rounds: Int, residual: Double, at place: Span?
  ) -> Diagnostic {
    let owner = "\(node.level.rawValue) \"\(node.id)\""
    return Diagnostic(
      .noConvergence, "\(method.name) did not settle in \(rounds) rounds: \(owner) has no score", at: place,
      label: "what should be 0 is \(numberText(residual))",
      help: ["the items may share no factor: look at their correlations, or choose another method"])
  }
}

extension DataWeighting {
  /// What the scores have to be like.
  fileprivate var needs: String {
    switch self {
    case .factorAnalysis:
      "it needs three items or more, and areas in which none of them follows from the others"
    case .equalCorrelation:
      "it needs areas in which no item follows from the others, and shares that can add up to 1: widen least and most"
    case .gini, .entropy, .merec: "it needs areas that differ in every item, and scores above 0"
    case .pca, .pcaRotated, .critic, .standardDeviation: "it needs areas that differ in every item"
    }
  }
}
