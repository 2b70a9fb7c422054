/// Fills every gap of `x` with the median of the available values.
///
/// - x: one indicator over all areas, in its own unit.
/// - rows: the reference rows whose median is taken, all rows when nil; gaps elsewhere are filled with it too.
/// - When no reference row is available every gap stays.
/// - Source: COINr `i_median`; the median is halfway between the two values in the middle.
package func imputeMedian(_ x: Column, reference rows: [Int]? = nil) -> Imputed {
  let middle = median(rows.map { x.taking($0) } ?? x)
  return Imputed(x) { _ in middle }
}

/// Fills every gap of `x` with the median of the available values of its group.
///
/// - groups: for each row the number of its group, or nil where a row belongs to none; such a gap stays.
/// - rows: the reference rows whose medians are taken, all rows when nil.
/// - A gap in a group without an available reference row stays.
/// - Precondition: one group for each row.
/// - Source: COINr `i_median_grp`.
package func imputeMedian(_ x: Column, groups: [Int?], reference rows: [Int]? = nil) -> Imputed {
  precondition(groups.count == x.count, "one group for each row")
  var members: [Int: [Int]] = [:]
  for row in rows ?? Array(0..<x.count) {
    if let group = groups[row] { members[group, default: []].append(row) }
  }
  let medians = members.compactMapValues { median(x.taking($0)) }
  return Imputed(x) { row in groups[row].flatMap { medians[$0] } }
}
