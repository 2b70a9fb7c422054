/// Fills every gap of `x` with the mean of the available values of its group.
///
/// - x: one indicator over all areas, in its own unit.
/// - groups: for each row the number of its group, counted from 0, or nil where a row belongs to none; such a gap stays.
/// - rows: the reference rows whose means are taken, all rows when nil.
/// - A gap in a group without an available reference row stays.
/// - Precondition: one group for each row.
/// - Source: COINr `i_mean_grp`.
package func imputeMean(_ x: Column, groups: [Int?], reference rows: [Int]? = nil) -> Imputed {
  imputeMean(x, groups: GroupMembers(groups, reference: rows))
}

/// The same with groups that were sorted out before.
package func imputeMean(_ x: Column, groups: GroupMembers) -> Imputed {
  let means = groups.means(x)
  return Imputed(x) { row in groups.group(of: row).flatMap { means[$0] } }
}
