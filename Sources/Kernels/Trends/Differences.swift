/// Each value minus the same area's value one lag earlier, in the unit of `x`.
///
/// - x: one indicator over all rows of a panel. lag: 1 gives annual differences where time is in years.
/// - Only a row exactly one lag earlier counts: a gap in time gives no difference, so that two years' change is never
///   shown as one's. A missing value at either end, and an area's first row, give a missing one.
/// - Equal values give exactly 0; a difference beyond the largest double is missing.
/// - Precondition: one value for each row of `histories`; `lag` above 0.
/// - Source: first differences.
package func differences(_ x: Column, _ histories: Histories, lag: Double = 1) -> Column {
  precondition(x.count == histories.times.count && lag > 0, "one value for each row, and an earlier time")
  var result = Column(missing: x.count)
  for history in 0..<histories.count {
    let rows = histories[history]
    var earlier = rows.startIndex
    for now in rows {
      while histories.times[now] - histories.times[rows[earlier]] > lag { earlier += 1 }
      guard histories.times[now] - histories.times[rows[earlier]] == lag else { continue }
      result.values[now] = (x.values[now] - x.values[rows[earlier]]).finiteOrMissing
    }
  }
  return result
}
