package import Diagnostics

/// The levels at which items are combined, from the top down.
package enum Level: String, CaseIterable, Hashable, Sendable, Comparable {
  case index, component, theme, indicator

  package static func < (left: Level, right: Level) -> Bool { left.depth < right.depth }

  private var depth: Int {
    switch self {
    case .index: 0
    case .component: 1
    case .theme: 2
    case .indicator: 3
    }
  }
}

/// The choices of method that hold for a whole assessment. An indicator's own choice comes before these.
package struct Methodology: Hashable, Sendable {
  package enum Ranking: String, CaseIterable, Hashable, Sendable {
    /// On the index as computed.
    case full
    /// On the index as shown, so that what looks equal ranks equal.
    case rounded
  }

  package var imputation = Imputation.none
  package var treatment = Treatment.none
  package var normalisation: Normalisation?
  package var weighting: [Level: Weighting] = [:]
  package var aggregation: [Level: Aggregation] = [:]
  /// The share of indicators below a level that must have a score before the level gets one.
  package var minimumCoverage: [Level: Double] = [.index: 0.65]
  /// Areas that are totals or averages of others: scored, but left out of scales, means and ranks.
  package var totals: Set<String> = []
  /// Where the script names them, for messages.
  package var totalsPlace: Span?
  package var ranking: Ranking?
  /// Decimals shown.
  package var decimals = 1

  package init() {}

  package func aggregation(at level: Level) -> Aggregation { aggregation[level] ?? .arithmetic }
  package func weighting(at level: Level) -> Weighting { weighting[level] ?? .given }
  package func minimumCoverage(at level: Level) -> Double { minimumCoverage[level] ?? 0 }
}
