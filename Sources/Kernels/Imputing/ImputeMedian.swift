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
/// - groups: for each row the number of its group, counted from 0, or nil where a row belongs to none; such a gap stays.
/// - rows: the reference rows whose medians are taken, all rows when nil.
/// - A gap in a group without an available reference row stays.
/// - Precondition: one group for each row.
/// - Source: COINr `i_median_grp`.
package func imputeMedian(_ x: Column, groups: [Int?], reference rows: [Int]? = nil) -> Imputed {
  imputeMedian(x, groups: GroupMembers(groups, reference: rows))
}

/// The same with groups that were sorted out before.
package func imputeMedian(_ x: Column, groups: GroupMembers) -> Imputed {
  let medians = groups.mapAvailable(x) { values -> Double? in
    values.isEmpty ? nil : quantile(ofSorted: sortedAscending(UnsafeBufferPointer(values)), at: 0.5)
  }
  return Imputed(x) { row in groups.group(of: row).flatMap { medians[$0] } }
}
