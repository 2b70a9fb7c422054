package import Kernels

/// How a value becomes a score.
package enum Normalisation: Hashable, Sendable {
  case goalposts(worst: Double, best: Double, isClamped: Bool, range: ClosedRange<Double>)
  case minMax(range: ClosedRange<Double>, scope: Scope)
  case zScore(mean: Double, sd: Double, scope: Scope)
  case rank(ties: Ties, scope: Scope)
  case percentileRank(range: ClosedRange<Double>, ties: Ties, scope: Scope)
  /// The share of areas that do no better, the area itself among them, in per cent.
  case percentile(ties: Ties, scope: Scope)
  /// How many areas do worse.
  case borda(ties: Ties, scope: Scope)
  /// The share of the way from the worst area to the best; 1 less the distance to the best.
  case distanceToMaximum(range: ClosedRange<Double>, scope: Scope)
  /// The share of the way from the worst area to a reference area of the same period.
  case distanceToArea(area: String, isCapped: Bool, range: ClosedRange<Double>)
  /// The value as a share of the best.
  case fractionOfMaximum(range: ClosedRange<Double>, scope: Scope)
  /// 100 = the mean of the areas.
  case ratioToMean(scope: Scope)
  /// 100 = the worst area.
  case ratioToWorst(scope: Scope)
  /// How far from the mean of the areas, in per cent of it.
  case differenceToMean(scope: Scope)
  /// How far from the worst area, in per cent of its value.
  case differenceToWorst(scope: Scope)
  /// 100 = a reference area in the same period.
  case ratioToArea(area: String)
  /// A score for each class between fixed cuts, the lowest values first.
  case bands(cuts: [Double], scores: [Double])
  /// A score for each band of percentiles, the worst first.
  case categorical(percentiles: [Double], scores: [Double], ties: Ties, scope: Scope)
  /// 1 well above the mean, −1 well below it, 0 between.
  case aboveBelowMean(threshold: Double, scope: Scope)
  /// Against the area's own course: the departure from its mean over time, in mean departures.
  case cyclical
  /// The yearly change in per cent.
  case annualChange
  /// Ranks drawn out at the top, as in indices of deprivation.
  case exponentialRank(steepness: Double, ties: Ties, scope: Scope)
  /// Normal quantiles of the ranks.
  case normalRank(ties: Ties, scope: Scope)
  /// An S-shaped scale around a midpoint.
  case sigmoid(midpoint: Double, steepness: Double, range: ClosedRange<Double>)
  /// Full marks at `goal`, none at `from`; where `from` is nil, at the worst value among all areas.
  case target(goal: Double, from: Double?, isClamped: Bool, range: ClosedRange<Double>, scope: Scope)
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
    case .percentile: "percentile"
    case .borda: "borda"
    case .distanceToMaximum: "distance_to_max"
    case .distanceToArea: "distance_to_area"
    case .fractionOfMaximum: "fraction_of_max"
    case .ratioToMean: "ratio_to_mean"
    case .ratioToWorst: "ratio_to_worst"
    case .differenceToMean: "difference_to_mean"
    case .differenceToWorst: "difference_to_worst"
    case .ratioToArea: "ratio_to_area"
    case .bands: "bands"
    case .categorical: "categorical"
    case .aboveBelowMean: "above_below_mean"
    case .cyclical: "cyclical"
    case .annualChange: "annual_change"
    case .exponentialRank: "exponential_rank"
    case .normalRank: "normal_rank"
    case .sigmoid: "sigmoid"
    case .target: "target"
    case .baseline: "baseline"
    case .asIs: "as_is"
    case .custom(let rule): rule.name
    }
  }

  /// Such a method says nothing about a city alone.
  package var readsOtherAreas: Bool {
    switch self {
    case .minMax, .zScore, .rank, .percentileRank, .percentile, .borda, .distanceToMaximum, .distanceToArea,
      .fractionOfMaximum, .ratioToMean, .ratioToWorst, .ratioToArea, .differenceToMean, .differenceToWorst,
      .categorical, .aboveBelowMean, .exponentialRank, .normalRank:
      true
    case .target(_, let from, _, _, _): from == nil
    case .goalposts, .baseline, .asIs, .bands, .cyclical, .annualChange, .sigmoid, .custom: false
    }
  }

  /// The group within which areas are compared; nil where all areas are.
  package var group: String? {
    switch self {
    case .minMax(_, let scope), .zScore(_, _, let scope), .rank(_, let scope),
      .percentileRank(_, _, let scope), .percentile(_, let scope), .borda(_, let scope),
      .distanceToMaximum(_, let scope), .fractionOfMaximum(_, let scope), .ratioToMean(let scope),
      .ratioToWorst(let scope), .differenceToMean(let scope), .differenceToWorst(let scope),
      .categorical(_, _, _, let scope), .aboveBelowMean(_, let scope), .exponentialRank(_, _, let scope),
      .normalRank(_, let scope), .target(_, nil, _, _, let scope):
      scope.group
    case .goalposts, .distanceToArea, .ratioToArea, .bands, .cyclical, .annualChange, .sigmoid, .target,
      .baseline, .asIs, .custom:
      nil
    }
  }
}
