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
          : "it needs areas that differ in every item, and entropy, gini and merec need scores above 0"
      ])
  }
}
