/// How many values a column has, and how many of them are zeros, different or the same.
package struct ValueCounts: Hashable, Sendable {
  /// All rows looked at, with and without a value.
  package let rows: Int
  package let available: Int
  /// Available values that are not 0.
  package let nonZero: Int
  /// Different available values; both zeros are one.
  package let distinct: Int
  /// How often the most frequent value occurs: 1 when all are different, 0 when all are missing.
  package let same: Int

  /// Counts over `rows`, all when nil.
  package init(_ x: Column, among rows: [Int]? = nil) {
    self.rows = rows?.count ?? x.count
    let sorted = x.withAvailable(rows) { sortedAscending($0) }
    available = sorted.count
    nonZero = sorted.reduce(0) { $0 + ($1 == 0 ? 0 : 1) }
    var (distinct, same, run) = (0, 0, 0)
    for (row, value) in sorted.enumerated() {
      let repeats = row > 0 && value == sorted[row - 1]
      run = repeats ? run + 1 : 1
      distinct += repeats ? 0 : 1
      same = max(same, run)
    }
    (self.distinct, self.same) = (distinct, same)
  }

  /// Available values among all rows, from 0 to 1; nil without rows.
  package var availableShare: Double? { share(available, of: rows) }
  /// Values other than 0 among the available ones; nil when all are missing.
  package var nonZeroShare: Double? { share(nonZero, of: available) }
  /// Different values among the available ones; nil when all are missing.
  package var distinctShare: Double? { share(distinct, of: available) }
  /// The most frequent value's share of the available ones; nil when all are missing.
  package var sameShare: Double? { share(same, of: available) }

  private func share(_ part: Int, of whole: Int) -> Double? {
    whole > 0 ? Double(part) / Double(whole) : nil
  }
}
