/// The ratio system: vector-scaled values, weighted, those where lower is better taken off.
///
/// - items: one column for each, in its own unit; weights: one for each, 0 or more, in any common unit; reversed:
///   of each, whether lower is better.
/// - Items of weight 0 do not count. A row with a gap in another item is missing and takes no part.
/// - More is better. Without an item where lower is better it is a plain sum.
/// - Source: W. K. M. Brauers and E. K. Zavadskas, "The MOORA method and its application to privatization in a
///   transition economy", Control and Cybernetics 35 (2006).
package func moora(_ items: [Column], weights: [Double], reversed: [Bool]) -> Column {
  let table = DecisionTable(items, weights, reversed)
  return table.column(
    table.sums { item in
      let (part, weight) = (
        table.partOfLength(item), table.reversed[item] ? -table.weights[item] : table.weights[item]
      )
      return { part($0) * weight }
    })
}
