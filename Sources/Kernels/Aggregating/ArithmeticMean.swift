/// The weighted arithmetic mean over the available items of one row.
///
/// - values: one number for each item, missing as NaN; weights: one for each item, in any common unit.
/// - The weights of the available items are rescaled to a sum of 1.
/// - nil when every item is missing or the available weights add up to 0.
/// - When no weight is negative the mean lies between the least and the greatest item that counts.
/// - Source: OECD/JRC handbook (2008), linear aggregation; weights rescaled over what is there as in COINr.
package func arithmeticMean(_ values: [Double], weights: [Double]) -> Double? {
  precondition(values.count == weights.count, "one weight for each item")
  let bounded = weights.allSatisfy { $0 >= 0 }
  var (sum, total, least, greatest) = (0.0, 0.0, Double.infinity, -Double.infinity)
  for (value, weight) in zip(values, weights) where weight != 0 && value == value {
    sum += weight * value
    total += weight
    least = min(least, value)
    greatest = max(greatest, value)
  }
  let mean = held(sum / total, least, greatest, bounded: bounded)
  return mean.isNaN ? nil : mean
}

/// The weighted arithmetic mean of each row over its available items; missing as in the version for one row.
///
/// - items: one column for each item, all of one length, in one unit; a row without any available item is missing.
/// - Row by row the result has the same bits as the version for one row: the order of the items is the order of the sum.
/// - Precondition: at least one item, one weight for each, columns of one length.
package func arithmeticMean(_ items: [Column], weights: [Double]) -> Column {
  var means = ArithmeticRows(bounded: weights.allSatisfy { $0 >= 0 })
  return fourRows(items, weights, &means)
}

private struct ArithmeticRows: RowMean {
  let bounded: Bool

  @inline(__always)
  static func term(_ x: SIMD4<Double>, _ weight: Double) -> SIMD4<Double> { x * weight }

  @inline(__always)
  func mean(_ row: Int, _ sums: RowSums) -> Double {
    held(sums.sum / sums.total, sums.least, sums.greatest, bounded: bounded)
  }
}
