/// Cronbach's alpha: how far items measure one thing; at most 1, and it may be negative.
///
/// - items: one column for each item over the areas. Units matter: give standardised columns for the alpha of equal
///   footing. Directions are the caller's business.
/// - k² times the mean covariance of two different items, divided by the sum of all covariances, pairwise complete. For
///   items without gaps that is k/(k-1) · (1 - sum of variances / variance of the sum).
/// - nil for fewer than two items, when a pair has fewer than two common rows, or when the covariances add up to 0.
/// - Source: L. J. Cronbach, "Coefficient alpha and the internal structure of tests" (1951); OECD/JRC handbook (2008), section
///   on multivariate analysis.
package func cronbachAlpha(_ items: [Column]) -> Double? {
  alpha(covariances(items), leaving: nil)
}

/// Cronbach's alpha of the other items, for each item; nil as for `cronbachAlpha`.
package func cronbachAlphaIfDropped(_ items: [Column]) -> [Double?] {
  let shared = covariances(items)
  return items.indices.map { alpha(shared, leaving: $0) }
}

/// The correlation of each item with the sum of the others.
///
/// - Rows where any item is missing are left out. nil where `correlation` is nil, or for a single item.
package func correlationWithRest(_ items: [Column]) -> [Double?] {
  guard items.count > 1 else { return items.map { _ in nil } }
  return items.indices.map { left in
    var rest = Column([Double](repeating: 0, count: items[left].count))
    for (j, item) in items.enumerated() where j != left {
      for row in 0..<rest.count { rest.values[row] += item.values[row] }
    }
    return correlation(items[left], rest)
  }
}

private func alpha(_ covariances: Matrix, leaving left: Int?) -> Double? {
  let kept = (0..<covariances.rows).filter { $0 != left }
  let k = Double(kept.count)
  guard kept.count > 1 else { return nil }
  // Brought to size first: the sum must not leave the range of a double.
  let scale = nearOne(kept.reduce(0) { max($0, covariances[$1, $1].magnitude) })
  var (all, beside) = (CompensatedSum(), CompensatedSum())
  for i in kept {
    for j in kept {
      all.add(covariances[i, j] * scale)
      if i != j { beside.add(covariances[i, j] * scale) }
    }
  }
  let value = k / (k - 1) * beside.total / all.total
  return value.isFinite ? value : nil
}
