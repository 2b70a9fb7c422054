/// Where the weights of a level come from.
package enum Weighting: Hashable, Sendable {
  /// The script's own; 1 where it says nothing.
  case given
  case equal
  /// Found in the scores of the areas.
  case data(DataWeighting)
  /// What people say of the items, in another form than a number for each.
  case judged(Judgement)
  case custom(Rule)

  /// Such a method finds no weights for a city alone.
  package var readsOtherAreas: Bool {
    switch self {
    case .data: true
    case .given, .equal, .judged, .custom: false
    }
  }
}

/// Weights that follow from how the items' scores lie.
package enum DataWeighting: Hashable, Sendable {
  /// The first principal component.
  case pca
  /// The largest squared loading after rotation, of the first components, or of those with an eigenvalue above 1.
  case pcaRotated(components: Int?)
  /// The one factor that all items have in common, by maximum likelihood.
  case factorAnalysis
  /// Every item as much correlated with the result as the others, each weight kept within a range of shares.
  case equalCorrelation(bounds: ClosedRange<Double>)
  /// Spread times conflict with the other items.
  case critic
  case standardDeviation
  case gini
  case entropy
  /// What an area's performance loses without the item.
  case merec

  /// The name in the language.
  package var name: String {
    switch self {
    case .pca: "pca"
    case .pcaRotated: "pca_rotated"
    case .factorAnalysis: "factor_analysis"
    case .equalCorrelation: "equal_correlation"
    case .critic: "critic"
    case .standardDeviation: "standard_deviation"
    case .gini: "gini"
    case .entropy: "entropy"
    case .merec: "merec"
    }
  }
}
