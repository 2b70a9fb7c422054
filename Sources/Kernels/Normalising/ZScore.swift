/// The mean and the standard deviation (divisor n - 1) that a z-score measures from.
package struct StandardScale: Hashable, Sendable {
  package let mean: Double
  package let standardDeviation: Double
  package let reversed: Bool

  /// The scale of the available values of the reference rows (all rows when nil).
  ///
  /// nil for a column that is constant, has one value or has none, and when the deviation is beyond a double.
  package init?(of x: Column, reference rows: [Int]? = nil, reversed: Bool = false) {
    self.init(x.withAvailable(rows) { Moments.spread(of: $0) }, reversed: reversed)
  }

  init?(_ spread: (mean: Double, standardDeviation: Double)?, reversed: Bool) {
    guard let (mean, deviation) = spread, deviation > 0, deviation.isFinite else { return nil }
    self.mean = mean
    standardDeviation = deviation
    self.reversed = reversed
  }

  /// `targetMean + targetDeviation · (x - mean) / sd`, the difference turned when reversed.
  ///
  /// Missing values stay missing; so is a result beyond the largest double.
  package func apply(_ x: Column, targetMean: Double = 0, targetDeviation: Double = 1) -> Column {
    let sign = reversed ? -1.0 : 1.0
    let unit = max(mean.magnitude, standardDeviation) > 0x1p1000 ? 0x1p-10 : 1.0
    let centre = mean * unit
    let deviation = standardDeviation * unit
    return x.mapped {
      (($0 * unit - centre) / deviation * sign * targetDeviation + targetMean).finiteOrMissing
    }
  }
}

/// Standard scores with the wanted mean and standard deviation.
///
/// - x: one indicator over all areas, in its own unit; missing values stay missing.
/// - rows: where mean and deviation are taken, all rows when nil.
/// - reversed: lower is better, so values below the mean score above it.
/// - A column whose reference rows are constant, single or all missing is missing throughout; the caller reports it.
/// - Source: OECD/JRC handbook (2008), standardisation; divisor n - 1 as in COINr.
package func zScore(
  _ x: Column, reference rows: [Int]? = nil, targetMean: Double = 0, targetDeviation: Double = 1,
  reversed: Bool = false
) -> Column {
  guard let scale = StandardScale(of: x, reference: rows, reversed: reversed) else {
    return Column(missing: x.count)
  }
  return scale.apply(x, targetMean: targetMean, targetDeviation: targetDeviation)
}
