import Glibc

/// The weighted generalised (power) mean over the available items of one row: (sum w x^p / sum w)^(1/p).
///
/// - values: one number for each item, missing as NaN; weights: one for each item, in any common unit.
/// - power: 1 gives the arithmetic mean, 0 the geometric (the limit), -1 the harmonic; the smaller the power, the
///   less a good item makes up for a bad one.
/// - Missing: the mean is over what is there, as for the other means. COINr gives no generalised mean to a row with
///   a gap; a caller who wants that drops the rows with gaps first.
/// - An item of 0 makes the mean 0 when the power is 0 or less. A negative item leaves no mean for any power.
/// - Items are divided by the greatest (for a negative power the least) first, so no power overflows.
/// - Precondition: the power is finite.
/// - Source: OECD/JRC handbook (2008); Hardy, Littlewood and Pólya, "Inequalities" (1934), section 2.2.
package func generalisedMean(_ values: [Double], weights: [Double], power: Double) -> PositiveMean {
  precondition(power.isFinite, "a finite power")
  guard power != 0 else {
    switch geometricMean(values, weights: weights) {
    case .value(let mean): return .value(mean)
    case .missing: return .missing
    case .negative: return .negative
    }
  }
  return positiveMean(values, weights) { powerMean($0, power) }
}

/// The weighted generalised mean of each row over its available items; see the version for one row.
///
/// - Row by row the result has the same bits as the version for one row.
/// - Precondition: a finite power, at least one item, one weight for each, columns of one length.
package func generalisedMean(_ items: [Column], weights: [Double], power: Double) -> PositiveMeans {
  precondition(power.isFinite, "a finite power")
  guard power != 0 else {
    let means = geometricMean(items, weights: weights)
    return PositiveMeans(column: means.column, negativeRows: means.negativeRows)
  }
  return positiveMeans(items, weights) { powerMean($0, power) }
}

private func powerMean(_ row: RowItems, _ power: Double) -> Double {
  var (least, greatest) = (Double.infinity, -Double.infinity)
  for value in row.values {
    least = value < least ? value : least
    greatest = value > greatest ? value : greatest
  }
  let unit = power > 0 ? greatest : least
  guard unit > 0 else { return row.values.isEmpty ? .nan : 0 }
  var (sum, total, bounded) = (0.0, 0.0, true)
  for k in row.values.indices {
    sum += row.weights[k] * pow(row.values[k] / unit, power)
    total += row.weights[k]
    bounded = bounded && row.weights[k] > 0
  }
  return held(unit * pow(sum / total, 1 / power), least, greatest, bounded: bounded)
}
