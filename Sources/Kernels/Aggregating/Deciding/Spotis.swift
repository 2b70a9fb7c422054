/// The distance from the ideal point within given bounds; less is better.
///
/// - items: one column for each, in its own unit; weights: one for each, 0 or more, in any common unit; reversed:
///   of each, whether lower is better.
/// - Items of weight 0 do not count. A row with a gap in another item is missing and takes no part.
/// - bounds: the least and greatest value of each item, fixed beforehand and not equal; so adding an area never
///   changes another's result. Values beyond the bounds run on.
/// - From 0 to 1 within the bounds.
/// - Source: J. Dezert et al., "The SPOTIS rank reversal free method for multi-criteria decision-making support",
///   23rd International Conference on Information Fusion (2020).
package func spotis(
  _ items: [Column], weights: [Double], reversed: [Bool], bounds: [ClosedRange<Double>]
) -> Column {
  precondition(bounds.count == items.count, "bounds for each item")
  let counted = items.indices.filter { weights[$0] > 0 }
  precondition(counted.allSatisfy { bounds[$0].lowerBound < bounds[$0].upperBound }, "bounds that differ")
  let table = DecisionTable(items, weights, reversed)
  return table.column(
    table.sums { item in
      let (bound, weight) = (bounds[counted[item]], table.weights[item])
      let ideal = table.reversed[item] ? bound.lowerBound : bound.upperBound
      return { ($0 - ideal).magnitude / (bound.upperBound - bound.lowerBound) * weight }
    })
}
