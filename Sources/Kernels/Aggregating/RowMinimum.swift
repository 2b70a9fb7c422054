/// The least available item of one row: nothing makes up for the worst item.
///
/// - values: one number for each item, missing as NaN; an item of weight 0 does not count, other weights do not
///   matter.
/// - nil when every item that counts is missing.
/// - Source: the limit of the generalised mean for a power of minus infinity.
package func rowMinimum(_ values: [Double], weights: [Double]) -> Double? {
  let least = oneRow(values, weights, leastItem)
  return least.isNaN ? nil : least
}

/// The least available item of each row; row by row the same bits as the version for one row.
///
/// - Precondition: at least one item, one weight for each, columns of one length.
package func rowMinimum(_ items: [Column], weights: [Double]) -> Column {
  eachRow(items, weights) { leastItem($1) }
}

func leastItem(_ row: RowItems) -> Double {
  var least = Double.nan
  for value in row.values where !(value >= least) { least = value }
  return least + 0
}
