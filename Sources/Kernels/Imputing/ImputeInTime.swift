/// How a value between two times is made.
package enum TimeShape: Hashable, Sendable, CaseIterable {
  /// On the straight line between the value before and the value after.
  case linear
  /// The value before, until the next one.
  case constant
}

/// Fills every gap of `x` from the same area's values before and after it.
///
/// - x: one indicator over all rows of a panel, in its own unit.
/// - Between two values a gap is filled as `shape` says, by time and not by the number of rows. Before an area's first
///   and after its last value the nearest one is held, or the gap stays when `holdsEnds` is false.
/// - An area with one value has that value throughout (with held ends); an area without values keeps its gaps.
/// - A fill lies between the two values it is made from. The order of rows does not matter.
/// - Precondition: one value for each row of `histories`.
/// - Source: COINr `impute_panel` with `imp_type = "linear"` and `"constant"`.
package func imputeInTime(
  _ x: Column, _ histories: Histories, shape: TimeShape, holdsEnds: Bool = true
) -> Imputed {
  precondition(x.count == histories.times.count, "one value for each row")
  var fills = Column(missing: x.count)
  x.values.withUnsafeBufferPointer { x in
    fills.values.withUnsafeMutableBufferPointer { fills in
      histories.forEach { rows, times in
        // The places of the last value before a gap and of the first one behind it.
        var (before, after) = (-1, 0)
        for place in 0..<rows.count {
          let row = rows[place]
          guard x[row] != x[row] else {
            before = place
            continue
          }
          if after <= place {
            after = place + 1
            while after < rows.count, x[rows[after]] != x[rows[after]] { after += 1 }
          }
          if before >= 0, after < rows.count {
            let start = times[rows[before]]
            let share = (times[row] - start) / (times[rows[after]] - start)
            let (low, high) = (x[rows[before]], x[rows[after]])
            fills[row] = shape == .constant ? low : between(low, high, share)
          } else if holdsEnds, before >= 0 || after < rows.count {
            fills[row] = x[rows[before >= 0 ? before : after]]
          }
        }
      }
    }
  }
  return Imputed(x, filler: { fills[$0] })
}

private func between(_ a: Double, _ b: Double, _ share: Double) -> Double {
  let value = (1 - share) * a + share * b
  return a <= b ? min(max(value, a), b) : min(max(value, b), a)
}
