/// Fills every gap of `x` with the mean of the available values of its group.
///
/// - x: one indicator over all areas, in its own unit.
/// - groups: for each row the number of its group, counted from 0, or nil where a row belongs to none; such a gap stays.
/// - rows: the reference rows whose means are taken, all rows when nil.
/// - A gap in a group without an available reference row stays.
/// - Precondition: one group for each row.
/// - Source: COINr `i_mean_grp`.
package func imputeMean(_ x: Column, groups: [Int?], reference rows: [Int]? = nil) -> Imputed {
  precondition(groups.count == x.count, "one group for each row")
  let groupCount = (groups.lazy.compactMap { $0 }.max() ?? -1) + 1
  var members = [[Int]](repeating: [], count: groupCount)
  for row in rows ?? Array(0..<x.count) {
    if let group = groups[row] { members[group].append(row) }
  }
  let means = members.map { Moments(x, among: $0).mean }
  return Imputed(x) { row in groups[row].flatMap { means[$0] } }
}
