/// Each value against the area's own value in the base period, which scores 100: 100 + 100 · (x - base) / |base|.
///
/// - x: one indicator over all rows, in its own unit; missing values stay missing.
/// - base: for each row the value of the same area in the base period, in the same unit.
/// - reversed: lower is better, so a fall of a tenth scores 110.
/// - A row whose base is missing or 0 is missing: there is nothing to measure against. So is a result beyond the
///   largest double. Each row stands alone, so constant and single columns are nothing special.
/// - Precondition: `x` and `base` have the same length.
package func baseline(_ x: Column, base: Column, reversed: Bool = false) -> Column {
  precondition(x.count == base.count, "one base for each row")
  let points = reversed ? -100.0 : 100.0
  return x.values.withUnsafeBufferPointer { x in
    base.values.withUnsafeBufferPointer { base in
      Column(
        [Double](unsafeUninitializedCapacity: x.count) { y, count in
          for row in 0..<x.count {
            // With a base of 0 the quotient is an infinity or missing; both end as missing.
            y[row] = ((x[row] - base[row]) / base[row].magnitude * points + 100).finiteOrMissing
          }
          count = x.count
        })
    }
  }
}
