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
  case mazziottaPareto(isMinus: Bool)
  /// Closeness to the best area that could be put together from the data, from 0 to 100.
  case topsis
  /// The net flow of pairwise preferences.
  case promethee
  /// How many areas an area outranks less how many outrank it.
  case copeland
  /// Each area by the weights that suit it best, from 0 to 100; an item's part may be kept within a range of shares.
  case benefitOfDoubt(shares: ClosedRange<Double>?)
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
    case .topsis: "topsis"
    case .promethee: "promethee"
    case .copeland: "copeland"
    case .benefitOfDoubt: "benefit_of_doubt"
    case .custom(let rule): rule.name
    }
  }

  /// Such a method says nothing about a city alone.
  package var readsOtherAreas: Bool {
    switch self {
    case .topsis, .promethee, .copeland, .benefitOfDoubt: true
    default: false
    }
  }
}
