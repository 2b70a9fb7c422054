/// Fills every gap of `x` with the same area's nearest earlier value.
///
/// - x: one indicator over all rows of a panel, in its own unit.
/// - lookBack: how far back a value may lie, in the unit of time of `histories`; a value exactly that far counts. Later
///   values never fill, and a filled value fills no other.
/// - An area's gaps before its first value stay.
/// - `takenFrom` names the row, and so the year, of each value. The order of rows does not matter.
/// - Precondition: one value for each row of `histories`; `lookBack` 0 or more.
/// - Source: COINr `impute_panel` with `imp_type = "latest"`; its `max_time` counts periods, which is the same where
///   they are one unit of time apart.
package func imputeEarlier(
  _ x: Column, _ histories: Histories, lookBack: Double = .infinity
) -> Imputed {
  precondition(x.count == histories.times.count && lookBack >= 0, "one value for each row")
  var sources = [Int32](repeating: -1, count: x.count)
  x.values.withUnsafeBufferPointer { x in
    sources.withUnsafeMutableBufferPointer { sources in
      histories.forEach { rows, times in
        var latest = -1
        for row in rows {
          if x[row] == x[row] {
            latest = row
          } else if latest >= 0, times[row] - times[latest] <= lookBack {
            sources[row] = Int32(truncatingIfNeeded: latest)
          }
        }
      }
    }
  }
  return Imputed(x, source: { sources[$0] < 0 ? nil : Int(sources[$0]) })
}
