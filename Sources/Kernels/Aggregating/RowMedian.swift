/// The weighted median over the available items of one row.
///
/// - values: one number for each item, missing as NaN; weights: one for each item, in any common unit, 0 or more.
/// - It is the item at which the weight of the smaller items and its own passes half of the available weight; when
///   it is exactly half, halfway between that item and the next. Equal weights give the ordinary median.
/// - Halves are found with whole weights (`wholeWeights`), so weights of 0.1, 0.2 and 0.3 split evenly.
/// - nil when every item that counts is missing. One item is its own median.
/// - Source: Edgeworth's weighted median, as the lower and upper weighted medians' mean.
package func rowMedian(_ values: [Double], weights: [Double]) -> Double? {
  let median = oneRow(values, wholeWeights(weights).map { Double($0) }, weightedMedian)
  return median.isNaN ? nil : median
}

/// The weighted median of each row; row by row the same bits as the version for one row.
///
/// - Precondition: at least one item, one weight of 0 or more for each, columns of one length.
package func rowMedian(_ items: [Column], weights: [Double]) -> Column {
  eachRow(items, wholeWeights(weights).map { Double($0) }) { weightedMedian($1) }
}

private func weightedMedian(_ row: RowItems) -> Double {
  sortAscending(row)
  // Whole numbers below 2^53: these sums are exact.
  let total = row.weights.reduce(0, +)
  var below = 0.0
  for k in row.values.indices {
    below += row.weights[k]
    if below * 2 > total { return row.values[k] }
    if below * 2 == total, k + 1 < row.values.count {
      let (low, high) = (row.values[k], row.values[k + 1])
      return low == high ? low : 0.5 * low + 0.5 * high
    }
  }
  return .nan
}
