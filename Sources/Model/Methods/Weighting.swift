/// Where the weights of a level come from.
package enum Weighting: Hashable, Sendable {
  /// The script's own; 1 where it says nothing.
  case given
  case equal
  /// Found in the scores of the areas.
  case data(DataWeighting)
  case custom(Rule)
}

/// Weights that follow from how the items' scores lie, by their names in the language.
package enum DataWeighting: String, CaseIterable, Hashable, Sendable {
  /// The first principal component.
  case pca
  /// The largest squared loading after rotation, of components with an eigenvalue above 1.
  case pcaRotated = "pca_rotated"
  /// Spread times conflict with the other items.
  case critic
  case standardDeviation = "standard_deviation"
  case gini
  case entropy
  /// What an area's performance loses without the item.
  case merec
}
