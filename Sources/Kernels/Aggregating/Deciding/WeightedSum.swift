/// The weighted sum model: the weighted mean of each value's part of its item's sum.
///
/// - items: one column for each, in its own unit; weights: one for each, 0 or more, in any common unit; reversed:
///   of each, whether lower is better.
/// - Items of weight 0 do not count. A row with a gap in another item is missing and takes no part.
/// - Where lower is better, the part of the sum of reciprocals. Results add up to 1; more is better.
/// - nil when a value that counts is 0 or below: the method divides by values.
/// - Source: P. C. Fishburn, "Additive utilities with incomplete product sets" (1967), with sum normalisation.
package func weightedSum(_ items: [Column], weights: [Double], reversed: [Bool]) -> Column? {
  let table = DecisionTable(items, weights, reversed)
  guard table.isPositive else { return nil }
  return table.column(
    table.sums { item in
      let (part, weight) = (table.partOfSum(item), table.weights[item])
      return { part($0) * weight }
    })
}
