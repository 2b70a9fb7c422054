import Diagnostics
import Model

/// What can be said only once everything is put together.
extension Resolver {
  /// Methods may read other indicators by their ids.
  func reportUnknownMentions(
    by indicators: [Indicator], dropped: [String], methodology: Methodology, log: inout DiagnosticLog
  ) {
    let ids = all("indicator").compactMap(\.id)
    let choice = methodology.imputation
    let ordered =
      Level.allCases.compactMap { choice.levels[$0] } + choice.parts.sorted { $0.key < $1.key }.map(\.value)
    for method in indicators.compactMap(\.imputation) + ordered {
      for mention in method.mentions {
        if dropped.contains(mention.id) {
          log.report(.droppedIndicator(mention.id, word: method.name, at: mention.place))
        } else if !ids.contains(mention.id) {
          log.report(.unknownIndicator(mention.id, word: method.name, ids: ids, at: mention.place))
        }
      }
    }
  }

  func reportMissingNormalisation(
    in tree: ScoreTree, indicators: [Indicator], methodology: Methodology, log: inout DiagnosticLog
  ) {
    // A field that was complained about already says nothing of what the script wanted.
    let understood = !log.hasErrors
    for node in tree.nodes {
      guard understood, let position = node.indicator else { continue }
      let indicator = indicators[position]
      // The reference framework has no scale where none is published: its value is shown.
      guard methodology.normalisation(of: indicator) == nil, !indicator.place.isInStandardLibrary else {
        continue
      }
      log.report(.noNormalisation("indicator \"\(indicator.id)\"", at: indicator.place))
    }
  }

  /// Ends that hold for all indicators point one way; an indicator whose better end lies the other way needs its own.
  func reportContradictions(
    in tree: ScoreTree, indicators: [Indicator], methodology: Methodology, log: inout DiagnosticLog
  ) {
    guard !log.hasErrors else { return }
    for node in tree.nodes {
      guard let position = node.indicator, indicators[position].normalisation == nil else { continue }
      let indicator = indicators[position]
      let ends: (worst: Double, best: Double)
      switch methodology.normalisation(of: indicator) {
      case .goalposts(let worst, let best, _, _)?: ends = (worst, best)
      case .target(let goal, let from?, _, _, _)?: ends = (from, goal)
      default: continue
      }
      if (ends.best > ends.worst) != (indicator.direction == .higher) {
        log.report(.contradictsMethod(indicator, worst: ends.worst, best: ends.best))
      }
    }
  }
}
