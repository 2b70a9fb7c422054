/// The percentage change in each unit of time of a straight line through each area's values.
///
/// - x: one indicator over all rows of a panel, in any unit. 2 says 2 per cent of the line's start in each unit of time.
/// - The line is that of least squares over the available values; the change is 100 · slope / the line's value at the
///   first of them.
/// - Fewer than two values, and a line that starts at 0, give no change; values that are all equal give exactly 0.
/// - Changing the unit of `x` changes nothing. A line that starts below 0 turns the sign.
/// - Precondition: one value for each row of `histories`.
/// - Source: COINr `prc_change`.
package func percentChange(_ x: Column, _ histories: Histories) -> Trend {
  Trend(x, histories) { rows in
    guard let line = TrendLine(x, at: rows, times: histories.times) else { return nil }
    if line.isConstant { return 0 }
    return line.start == 0 ? nil : 100 * line.slope / line.start
  }
}
