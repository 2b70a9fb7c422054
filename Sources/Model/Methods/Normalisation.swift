package import Kernels

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
