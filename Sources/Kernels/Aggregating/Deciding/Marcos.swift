/// Measurement of alternatives and ranking by compromise: utility between the best and the worst area.
///
/// - items: one column for each, in its own unit; weights: one for each, 0 or more, in any common unit; reversed:
///   of each, whether lower is better.
/// - Items of weight 0 do not count. A row with a gap in another item is missing and takes no part.
/// - More is better.
/// - nil when a value that counts is 0 or below: the method divides by values.
/// - Source: Ž. Stević et al., "Sustainable supplier selection in healthcare industries using MARCOS", Computers &
///   Industrial Engineering 140 (2020).
package func marcos(_ items: [Column], weights: [Double], reversed: [Bool]) -> Column? {
  let table = DecisionTable(items, weights, reversed)
  guard table.isPositive else { return nil }
  func weighed(_ item: Int) -> (Double) -> Double {
    let (part, weight) = (table.partOfBest(item), table.weights[item])
    return { part($0) * weight }
  }
  let ideal = totalOf(table.items.map { weighed($0)(table.best($0)) })
  let worst = totalOf(table.items.map { weighed($0)(table.worst($0)) })
  return table.column(
    table.sums { weighed($0) }.map { sum in
      let (low, high) = (sum / worst, sum / ideal)
      let (towardsLow, towardsHigh) = (high / (high + low), low / (high + low))
      return (high + low) / (1 + (1 - towardsHigh) / towardsHigh + (1 - towardsLow) / towardsLow)
    })
}
