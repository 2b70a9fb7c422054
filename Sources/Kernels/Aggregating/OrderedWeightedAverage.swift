/// The ordered weighted average of one row: weights belong to places, not to items.
///
/// - values: one number for each item in one unit, missing as NaN.
/// - orderWeights: the first for the largest item, the last for the smallest, in any common unit; rescaled to sum
///   1. All on the first place gives the largest item, all on the last the smallest, equal ones the mean.
/// - nil when an item is missing: with fewer items the places mean something else. Also when the weights add up to
///   0.
/// - When no weight is negative the result lies between the least and the greatest item whose place has weight.
/// - Source: R. R. Yager, "On ordered weighted averaging aggregation operators in multicriteria decisionmaking",
///   IEEE Transactions on Systems, Man and Cybernetics 18 (1988).
package func orderedWeightedAverage(_ values: [Double], orderWeights: [Double]) -> Double? {
  precondition(values.count == orderWeights.count, "one weight for each place")
  let average = oneRow(values, values.map { _ in 1 }) { ordered($0, orderWeights) }
  return average.isNaN ? nil : average
}

/// The ordered weighted average of each row; row by row the same bits as the version for one row.
///
/// - Precondition: at least one item, one weight for each place, columns of one length.
package func orderedWeightedAverage(_ items: [Column], orderWeights: [Double]) -> Column {
  precondition(items.count == orderWeights.count, "one weight for each place")
  return eachRow(items, items.map { _ in 1 }) { ordered($1, orderWeights) }
}

private func ordered(_ row: RowItems, _ orderWeights: [Double]) -> Double {
  guard row.values.count == orderWeights.count, !row.values.isEmpty else { return .nan }
  sortAscending(row)
  var (sum, total, least, greatest, bounded) = (0.0, 0.0, Double.infinity, -Double.infinity, true)
  for (place, weight) in orderWeights.enumerated() where weight != 0 {
    let value = row.values[row.values.count - 1 - place]
    sum += weight * value
    total += weight
    least = value < least ? value : least
    greatest = value > greatest ? value : greatest
    bounded = bounded && weight > 0
  }
  return held(sum / total, least, greatest, bounded: bounded)
}
