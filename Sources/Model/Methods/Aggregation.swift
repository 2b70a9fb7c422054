package import Kernels

/// How the items of a level become one number.
package enum Aggregation: Hashable, Sendable {
  case arithmetic
  /// The weighted sum; nothing where an item is missing.
  case sum
  case geometric
  case harmonic
  /// The power mean; 1 is the arithmetic mean, 0 the geometric, −1 the harmonic.
  case generalised(power: Double)
  case median
  /// The worst item alone.
  case minimum
  /// The mean less a penalty for the distance of the worst item from it.
  case meanMin(penalty: Double, smoothness: Double)
  /// Weights belong to places, the best item's first, not to items.
  case ordered(weights: [Double])
  /// The mean less (or plus) a penalty for unequal items.
  case mazziottaPareto(MazziottaPareto)
  /// Items brought to 70 to 130 around a base that scores 100, and then the same.
  case adjustedMazziottaPareto(MazziottaPareto, base: AdjustedBase, over: PeriodScope)
  /// Areas held against each other, those of each period or of all periods together.
  case comparing(AreaComparison, over: PeriodScope)
  case custom(Rule)

  package var name: String {
    switch self {
    case .arithmetic: "arithmetic"
    case .sum: "sum"
    case .geometric: "geometric"
    case .harmonic: "harmonic"
    case .generalised: "generalised"
    case .median: "median"
    case .minimum: "minimum"
    case .meanMin: "mean_min"
    case .ordered: "ordered"
    case .mazziottaPareto: "mazziotta_pareto"
    case .adjustedMazziottaPareto: "adjusted_mazziotta_pareto"
    case .comparing(let comparison, _): comparison.name
    case .custom(let rule): rule.name
    }
  }

  /// Such a method says nothing about a city alone, unless it compares all periods and the city has several.
  package var readsOtherAreas: Bool {
    switch self {
    case .adjustedMazziottaPareto, .comparing: true
    default: false
    }
  }
}

/// What scores 100 with the adjusted Mazziotta-Pareto index.
package enum AdjustedBase: Hashable, Sendable {
  /// The mean of the areas in a period; where it is nil, in the first period, or in each one's own where each period
  /// has a scale of its own.
  case period(String?)
  /// A number for each item, by its id.
  case values([String: Double])
}
