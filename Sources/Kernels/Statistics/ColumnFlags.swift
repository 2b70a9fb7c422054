/// What makes a column worth a second look before it enters an index.
package struct ColumnFlags: OptionSet, Hashable, Sendable {
  package let rawValue: Int
  package init(rawValue: Int) { self.rawValue = rawValue }

  /// Too few rows have a value.
  package static let fewAvailable = ColumnFlags(rawValue: 1)
  /// Too few rows have a value other than 0.
  package static let fewNonZero = ColumnFlags(rawValue: 2)
  /// Too few different values for the number of rows.
  package static let fewDistinct = ColumnFlags(rawValue: 4)
  /// Skewness and kurtosis are both large: outliers.
  package static let outliers = ColumnFlags(rawValue: 8)
}

/// The limits below (or, for skewness and kurtosis, above) which a column is flagged.
///
/// - Shares are of all rows, those with gaps too: that is how COINr flags, although the shares it prints beside the
///   flags are of the available rows.
/// - Skewness and kurtosis (adjusted, type 2, excess) must both exceed their limits; the outlier test of the treatment
///   differs only where one of them is exactly the limit. A column too short for either, or constant, is not flagged.
/// - A column without rows is flagged for nothing.
/// - Source: COINr `get_stats` with its default limits.
package struct ColumnLimits: Hashable, Sendable {
  package var available: Double
  package var nonZero: Double
  package var distinct: Double
  package var skewness: Double
  package var kurtosis: Double

  package init(
    available: Double = 0.65, nonZero: Double = 0.5, distinct: Double = 0.5, skewness: Double = 2,
    kurtosis: Double = 3.5
  ) {
    self.available = available
    self.nonZero = nonZero
    self.distinct = distinct
    self.skewness = skewness
    self.kurtosis = kurtosis
  }

  /// The flags of one column; `rows` are looked at, all when nil.
  package func flags(_ x: Column, among rows: [Int]? = nil) -> ColumnFlags {
    let counts = ValueCounts(x, among: rows)
    let all = Double(counts.rows)
    guard all > 0 else { return [] }
    var flags: ColumnFlags = []
    if Double(counts.available) / all < available { flags.insert(.fewAvailable) }
    if Double(counts.nonZero) / all < nonZero { flags.insert(.fewNonZero) }
    if Double(counts.distinct) / all < distinct { flags.insert(.fewDistinct) }
    let moments = Moments(x, among: rows)
    if let skew = moments.skewness, let tails = moments.kurtosis, skew.magnitude > skewness,
      tails > kurtosis
    {
      flags.insert(.outliers)
    }
    return flags
  }
}
