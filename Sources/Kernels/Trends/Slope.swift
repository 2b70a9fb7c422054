/// The rise in each unit of time of a straight line through each area's values, in the unit of `x`.
///
/// - x: one indicator over all rows of a panel. The line is that of least squares over the available values.
/// - Fewer than two values give no slope; values that are all equal give exactly 0. A slope beyond the largest double is
///   missing.
/// - Adding a number to `x` changes nothing, and a factor carries over; numbers below 0 are nothing special.
/// - Precondition: one value for each row of `histories`.
/// - Source: ordinary least squares.
package func slope(_ x: Column, _ histories: Histories) -> Trend {
  Trend(x, histories) { rows in
    TrendLine(x, at: rows, times: histories.times).map { $0.slope * $0.size }
  }
}
