/// The weighted harmonic mean over the available items of one row: sum w / sum(w / x).
///
/// - values: one number for each item, missing as NaN; weights: one for each item, in any common unit.
/// - The weights of the available items are rescaled to a sum of 1; an item of weight 0 does not count.
/// - An item of 0 makes the mean 0, the limit when an item goes to 0 (COINr stops there). A negative item leaves no
///   mean: between items of both signs the formula has a pole.
/// - When no weight is negative the mean lies between the least and the greatest item that counts.
/// - Source: OECD/JRC handbook (2008), on non-linear aggregation; weights rescaled over what is there as in COINr.
package func harmonicMean(_ values: [Double], weights: [Double]) -> PositiveMean {
  positiveMean(values, weights, harmonic)
}

/// The weighted harmonic mean of each row over its available items; see the version for one row.
///
/// - Row by row the result has the same bits as the version for one row.
/// - Precondition: at least one item, one weight for each, columns of one length.
package func harmonicMean(_ items: [Column], weights: [Double]) -> PositiveMeans {
  guard weights.allSatisfy({ !($0 < 0) }) else { return positiveMeans(items, weights, harmonic) }
  var means = HarmonicRows()
  let column = fourRows(items, weights, &means)
  return PositiveMeans(column: column, negativeRows: means.negativeRows)
}

/// For weights of which none is negative.
private struct HarmonicRows: RowMean {
  var negativeRows: [Int] = []

  @inline(__always)
  static func term(_ x: SIMD4<Double>, _ weight: Double) -> SIMD4<Double> {
    // Adding 0 turns a negative zero into a plain one, whose reciprocal is positive.
    weight / (x + 0)
  }

  @inline(__always)
  mutating func mean(_ row: Int, _ sums: RowSums) -> Double {
    guard sums.least >= 0 else {
      negativeRows.append(row)
      return .nan
    }
    return held(sums.total / sums.sum, sums.least, sums.greatest, bounded: true)
  }
}

private func harmonic(_ row: RowItems) -> Double {
  var (sum, total, least, greatest, bounded) = (0.0, 0.0, Double.infinity, -Double.infinity, true)
  for k in row.values.indices {
    let weight = row.weights[k]
    // Adding 0 turns a negative zero into a plain one, so that its reciprocal has the sign of the weight.
    let value = row.values[k] + 0
    sum += weight / value
    total += weight
    least = value < least ? value : least
    greatest = value > greatest ? value : greatest
    bounded = bounded && weight > 0
  }
  return held(total / sum, least, greatest, bounded: bounded)
}
