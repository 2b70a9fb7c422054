/// The weights of the first principal component: its unit vector as it is, as COINr gives it.
///
/// - Sign: they add up to more than 0; one of them may still be negative, which says that the item runs against the others.
///   They are not scaled to add up to 1.
/// - nil where `PrincipalComponents` is nil.
package func firstComponentWeights(_ items: [Column]) -> [Double]? {
  PrincipalComponents(items)?.vectors.column(0)
}

/// The weights of rotated components: an item's largest squared loading, scaled to add up to 1.
///
/// - keep: which components are kept before varimax rotation (with Kaiser's normalisation).
/// - An item's squared loading is its share in the variance of the factor, times the factor's share in the variance
///   explained; each item counts for the factor it loads on most.
/// - Units and offsets do not matter. nil where `PrincipalComponents` is nil.
/// - Source: OECD/JRC handbook (2008), weights based on principal components analysis or factor analysis; G. Nicoletti,
///   S. Scarpetta and O. Boylaud (2000).
package func rotatedComponentWeights(_ items: [Column], keep: ComponentRule) -> [Double]? {
  guard let components = PrincipalComponents(items) else { return nil }
  let rotated = Varimax(components.loadings(keep.kept(components.eigenvalues))).loadings
  return shares(
    (0..<rotated.rows).map { item in rotated.row(item).reduce(0) { max($0, $1 * $1) } })
}
