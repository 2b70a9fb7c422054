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
  for history in 0..<histories.count {
    let known = histories.available(x, in: history)
    guard let first = known.first else { continue }
    var next = 0
    for row in histories[history] where x.isMissing(row) {
      while next < known.count, histories.times[known[next]] < histories.times[row] { next += 1 }
      let (before, after) = (next > 0 ? known[next - 1] : nil, next < known.count ? known[next] : nil)
      if let before, let after {
        let start = histories.times[before]
        let share = (histories.times[row] - start) / (histories.times[after] - start)
        fills.values[row] =
          shape == .constant ? x.values[before] : between(x.values[before], x.values[after], share)
      } else if holdsEnds {
        fills.values[row] = x.values[before ?? first]
      }
    }
  }
  return Imputed(x, filler: { fills[$0] })
}

private func between(_ a: Double, _ b: Double, _ share: Double) -> Double {
  let value = (1 - share) * a + share * b
  return a <= b ? min(max(value, a), b) : min(max(value, b), a)
}
