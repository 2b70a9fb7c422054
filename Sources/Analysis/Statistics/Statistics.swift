package import Kernels
import Model
package import Pipeline

/// What an analyst looks at before trusting an index: how indicators are spread, which say the same or the opposite,
/// whether components hang together, where an area stands out, and how it moved.
package struct Statistics: Sendable {
  /// What a user may choose.
  package struct Choice: Hashable, Sendable {
    /// Nil looks at the spread of values in their own units, and at relations between scores, whose directions agree.
    package var stage: Stage?
    package var correlation: CorrelationMethod

    package init(stage: Stage? = nil, correlation: CorrelationMethod = .pearson) {
      self.stage = stage
      self.correlation = correlation
    }

    /// The stage of spread, strengths and trends.
    package var figures: Stage { stage ?? .values }
    /// The stage of correlations and inner structure.
    package var relations: Stage { stage ?? .scores }
  }

  package var choice: Choice
  package var sample: AreaSample
  package var columnLimits: ColumnLimits
  package var correlationLimits: CorrelationLimits
  package var indicators: [IndicatorStatistics]
  package var pairs: [IndicatorPair]
  package var parents: [ParentCorrelations]
  package var structures: [InnerStructure]
  /// The row of the area that is shown; nil where none was chosen.
  package var shown: Int?
  /// Nil where no area is shown, or where it is a total of others or has no others beside it.
  package var standing: AreaStanding?
  /// Nil where no area is shown, or where its periods are no years.
  package var trends: [AreaTrend]?

  /// Whether there are other areas to look at. Without them nothing can be said of spread and relations.
  package var hasOthers: Bool { sample.count > 1 }
}

extension Statistics {
  package init(_ results: Results, _ selection: Selection, _ choice: Choice, workers: Int) {
    let panel = results.panel
    self.choice = choice
    let row: Int
    switch selection.view {
    case .scorecard(let shown):
      (row, self.shown) = (shown, shown)
    case .overview(let rows, _): (row, shown) = (rows.first ?? 0, nil)
    }
    sample = AreaSample(panel, period: panel.rows[row].period)
    (columnLimits, correlationLimits) = (ColumnLimits(), CorrelationLimits())
    indicators = results.indicatorStatistics(sample, at: choice.figures, limits: columnLimits)
    let hasOthers = sample.count > 1
    pairs =
      hasOthers
      ? results.indicatorPairs(
        sample, at: choice.relations, choice.correlation, limits: correlationLimits, workers: workers) : []
    parents = hasOthers ? results.parentCorrelations(sample, at: choice.relations, choice.correlation) : []
    structures = hasOthers ? results.innerStructures(sample, at: choice.relations) : []
    guard let shown else { return }
    if hasOthers, sample.rows.contains(shown) {
      standing = results.standing(row: shown, sample, at: choice.figures)
    }
    trends = results.trends(area: panel.rows[shown].area, at: choice.figures)
  }
}
