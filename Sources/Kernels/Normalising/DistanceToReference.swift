/// How much of the way from the worst value to a reference area is done: 0 at the worst, 1 at the reference.
///
/// - x: one indicator over all areas, in its own unit; missing values stay missing.
/// - area: the row of the reference area.
/// - rows: where the worst value is looked for, all rows when nil.
/// - reversed: lower is better, so the greatest value is the worst.
/// - capped: areas better than the reference count as 1.
/// - When the reference area is missing, or is the worst itself (as in a constant or single column), there is no way
///   to measure: the whole column is missing. So is a value that lies beyond the largest double from the worst.
/// - Precondition: `area` is a row of `x`.
/// - Source: COINr `n_dist2ref`, 1 - (xref - x) / (xref - min).
package func distanceToReference(
  _ x: Column, area: Int, reference rows: [Int]? = nil, reversed: Bool = false, capped: Bool = false
) -> Column {
  precondition(x.values.indices.contains(area), "the reference area is a row")
  let (least, greatest) = x.extremes(among: rows)
  return distanceToTarget(x, from: reversed ? greatest : least, target: x.values[area], capped: capped)
}
