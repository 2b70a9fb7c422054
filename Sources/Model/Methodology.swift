package import Diagnostics
package import Kernels

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

  package var smallNumbers = SmallNumbers.asWritten
  /// Whom rates of recorded events are held against, where an indicator says nothing of its own.
  package var populationAtRisk = PopulationAtRisk.residents
  package var imputation = Choice<Imputation>()
  package var treatment = Choice<Treatment>()
  package var normalisation = Choice<Normalisation>()
  package var weighting = Choice<Weighting>()
  package var aggregation = Choice<Aggregation>()
  /// The share of indicators below a part that must have a score before the part gets one.
  package var minimumCoverage = Choice<Double>(levels: [.index: 0.65])
  /// Areas that are totals or averages of others: scored, but left out of scales, means and ranks.
  package var totals: Set<String> = []
  /// Where the script names them, for messages.
  package var totalsPlace: Span?
  package var ranking: Ranking?
  /// The rank that equal areas share.
  package var rankTies = Ties.min
  /// Classes of the scores of levels and parts, where they were asked for.
  package var classes = Choice<Classification>()
  /// Where the script asks for them, for messages.
  package var classesPlace: Span?
  /// Decimals shown.
  package var decimals = 1
  /// Decimals to which scores are rounded before the next level takes them; in full where nothing is said.
  package var rounding = Choice<Int>()
  /// Places of single fields, for messages.
  package var fieldPlaces: [String: Span] = [:]

  package init() {}

  /// Where the script says how a step treats an indicator: in the indicator's own block, else in the one for all.
  package func place(of field: String, for indicator: Indicator) -> Span {
    indicator.fieldPlaces[field] ?? fieldPlaces[field] ?? indicator.place
  }

  /// An indicator's own method comes first.
  package func imputation(of indicator: Indicator) -> Imputation {
    indicator.imputation ?? imputation.of(indicator) ?? .none
  }

  package func treatment(of indicator: Indicator) -> Treatment {
    indicator.treatment ?? treatment.of(indicator) ?? .none
  }

  package func normalisation(of indicator: Indicator) -> Normalisation? {
    indicator.normalisation ?? normalisation.of(indicator)
  }

  package func weighting(at level: Level, id: String) -> Weighting { weighting.at(level, id: id) ?? .given }

  package func aggregation(at level: Level, id: String) -> Aggregation {
    aggregation.at(level, id: id) ?? .arithmetic
  }

  /// The classes of an item of the score tree; a part's choice is about its own score, not its indicators'.
  package func classification(of node: ScoreTree.Node) -> Classification? {
    node.level == .indicator ? classes.levels[.indicator] : classes.at(node.level, id: node.id)
  }

  package var minimumIndexCoverage: Double { minimumCoverage.levels[.index] ?? 0 }

  package func minimumCoverage(at level: Level, id: String) -> Double {
    minimumCoverage.at(level, id: id) ?? 0
  }
}
