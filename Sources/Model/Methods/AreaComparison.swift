package import Kernels

/// Methods that combine items by holding areas against each other. Of every result more is better.
package enum AreaComparison: Hashable, Sendable {
  /// Closeness to the best area that could be put together from the data, from 0 to 100.
  case topsis(scaling: TopsisScaling)
  /// The compromise between the whole shortfall from the best and the worst single one, from 0 to 100.
  case vikor(groupShare: Double)
  /// The net flow of pairwise preferences.
  case promethee(Preference)
  /// How many areas an area outranks less how many outrank it.
  case copeland
  /// How many areas stand behind in the order that agrees most with all pairwise comparisons.
  case kemeny
  /// 100 less the distance to the best area that could be put together, in parts of a far distance.
  case wroclaw
  /// The distance from a reference, every item counted for what the ones before it do not tell already.
  case dp2(DistanceReference)
  /// Each area by the weights that suit it best, from 0 to 100; an item's part or its weight may be kept within limits.
  case benefitOfDoubt(BenefitOfTheDoubt.Limits)

  package var name: String {
    switch self {
    case .topsis: "topsis"
    case .vikor: "vikor"
    case .promethee: "promethee"
    case .copeland: "copeland"
    case .kemeny: "kemeny"
    case .wroclaw: "wroclaw"
    case .dp2: "dp2"
    case .benefitOfDoubt: "benefit_of_doubt"
    }
  }

  /// Whether the method treats high and low scores differently, so that it would read a burden upside down.
  package var takesHighForGood: Bool {
    switch self {
    case .vikor, .wroclaw, .benefitOfDoubt: true
    case .topsis, .promethee, .copeland, .kemeny, .dp2: false
    }
  }
}

/// Where distances are measured from.
package enum DistanceReference: Hashable, Sendable {
  /// The least score of each item.
  case worst
  /// One score for all items.
  case score(Double)
  /// A score for each item, by its id.
  case scores([String: Double])
}
