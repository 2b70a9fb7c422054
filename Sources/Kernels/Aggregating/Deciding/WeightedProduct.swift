import Glibc

/// The weighted product model: each value's part of its item's sum, raised to the weight and multiplied.
///
/// - items: one column for each, in its own unit; weights: one for each, 0 or more, in any common unit; reversed:
///   of each, whether lower is better.
/// - Items of weight 0 do not count. A row with a gap in another item is missing and takes no part.
/// - Where lower is better, the part of the sum of reciprocals. More is better.
/// - nil when a value that counts is 0 or below: the method divides by values.
/// - Source: D. W. Miller and M. K. Starr, "Executive decisions and operations research" (1969), with sum
///   normalisation.
package func weightedProduct(_ items: [Column], weights: [Double], reversed: [Bool]) -> Column? {
  let table = DecisionTable(items, weights, reversed)
  guard table.isPositive else { return nil }
  return table.column(
    table.products { item in
      let (part, weight) = (table.partOfSum(item), table.weights[item])
      return { pow(part($0), weight) }
    })
}
