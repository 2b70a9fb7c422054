package import Kernels

/// How a missing value is filled, if at all.
package enum Imputation: Hashable, Sendable {
  case none
  /// The mean of the areas that have a value, in the same period.
  case mean
  /// The mean of the areas of the same group that have a value, in the same period.
  case groupMean(group: String)
  case constant(Double)
  case custom(Rule)
}

/// How outliers are tamed before normalising.
package enum Treatment: Hashable, Sendable {
  case none
  /// Pulls in at most `points` extreme values until |skewness| < `skewness` or kurtosis < `kurtosis`; takes
  /// logarithms where that does not help.
  case winsorise(points: Int, skewness: Double, kurtosis: Double)
  case custom(Rule)
}

/// Which rows a scale is found on.
package enum PeriodScope: String, CaseIterable, Hashable, Sendable {
  /// One scale for all periods together, so that progress shows.
  case all = "all_periods"
  /// A scale of its own for each period, so that only the standing among areas shows.
  case each = "each_period"
}

/// How a value becomes a score.
package enum Normalisation: Hashable, Sendable {
  case goalposts(worst: Double, best: Double, isClamped: Bool, range: ClosedRange<Double>)
  case minMax(range: ClosedRange<Double>, scope: PeriodScope)
  case zScore(mean: Double, sd: Double, scope: PeriodScope)
  case rank(ties: Ties, scope: PeriodScope)
  case percentileRank(range: ClosedRange<Double>, ties: Ties, scope: PeriodScope)
  /// Full marks at `goal`, none at `from`; where `from` is nil, at the worst value among all areas.
  case target(goal: Double, from: Double?, isClamped: Bool, range: ClosedRange<Double>)
  /// 100 = the area's own value in the base period; 104 is four per cent better.
  case baseline(period: String)
  /// The value is the score.
  case asIs
  case custom(Rule)

  /// The name in the language.
  package var name: String {
    switch self {
    case .goalposts: "goalposts"
    case .minMax: "min_max"
    case .zScore: "z_score"
    case .rank: "rank"
    case .percentileRank: "percentile_rank"
    case .target: "target"
    case .baseline: "baseline"
    case .asIs: "as_is"
    case .custom(let rule): rule.name
    }
  }

  /// Such a method says nothing about a city alone.
  package var readsOtherAreas: Bool {
    switch self {
    case .minMax, .zScore, .rank, .percentileRank: true
    case .target(_, let from, _, _): from == nil
    case .goalposts, .baseline, .asIs, .custom: false
    }
  }
}

/// Where the weights of a level come from.
package enum Weighting: Hashable, Sendable {
  /// The script's own; 1 where it says nothing.
  case given
  case equal
  case custom(Rule)
}

/// How the items of a level become one number.
package enum Aggregation: Hashable, Sendable {
  case arithmetic
  case geometric
  case custom(Rule)

  package var name: String {
    switch self {
    case .arithmetic: "arithmetic"
    case .geometric: "geometric"
    case .custom(let rule): rule.name
    }
  }
}
