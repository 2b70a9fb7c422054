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
    guard rows.count > 1, let first = rows.first else { return nil }
    let values = Moments(x, among: rows)
    if values.isConstant { return 0 }
    let times = Column(rows.map { histories.times[$0] - histories.times[first] })
    guard let centre = values.mean, let middle = mean(times), let size = values.maximumMagnitude else {
      return nil
    }
    // Values are compared with the largest of them, so that no product leaves the range of a double.
    var (products, squares) = (CompensatedSum.start, CompensatedSum.start)
    for (row, time) in zip(rows, times.values) {
      products.add((time - middle) * (x.values[row] / size - centre / size))
      squares.add((time - middle) * (time - middle))
    }
    let slope = products.total / squares.total
    let start = centre / size - slope * middle
    return start == 0 ? nil : 100 * slope / start
  }
}

extension Moments {
  fileprivate var maximumMagnitude: Double? {
    guard let minimum, let maximum else { return nil }
    return max(minimum.magnitude, maximum.magnitude)
  }
}
