/// The lower and the upper bound of an interval for each row; both are missing where either is.
package struct ConfidenceBounds: Equatable, Sendable {
  package let lower: Column
  package let upper: Column

  package init(rows: Int, _ bounds: (Int) throws -> (lower: Double, upper: Double)?) rethrows {
    var (lower, upper) = (Column(missing: rows), Column(missing: rows))
    try lower.values.withUnsafeMutableBufferPointer { lower in
      try upper.values.withUnsafeMutableBufferPointer { upper in
        for row in 0..<rows {
          guard let pair = try bounds(row), pair.lower.isFinite, pair.upper.isFinite else { continue }
          lower[row] = pair.lower
          upper[row] = pair.upper
        }
      }
    }
    self.lower = lower
    self.upper = upper
  }
}
