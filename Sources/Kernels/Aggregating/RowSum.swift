/// The weighted sum of each row over its items.
///
/// - items: one column for each item, all of one length; weights: one for each item; they are not rescaled.
/// - A sum over fewer items says something else: a row that lacks an item is missing. An item of weight 0 does not
///   count, and a row without one that counts is missing.
/// - Sums run in the order of the items.
/// - Precondition: at least one item, one weight for each, columns of one length.
/// - Source: simple additive weighting, OECD/JRC handbook (2008); as in the Social Vulnerability Index of the CDC.
package func rowSum(_ items: [Column], weights: [Double]) -> Column {
  let counted = zip(items, weights).filter { $0.1 != 0 }
  return Column(
    (0..<rowCount(items, weights)).map { row in
      var sum = CompensatedSum()
      for (item, weight) in counted { sum.add(weight * item.values[row]) }
      return counted.isEmpty ? .nan : sum.total.finiteOrMissing
    })
}
