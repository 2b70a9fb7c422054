/// Evaluation by distance from the average area.
///
/// - items: one column for each, in its own unit; weights: one for each, 0 or more, in any common unit; reversed:
///   of each, whether lower is better.
/// - Items of weight 0 do not count. A row with a gap in another item is missing and takes no part.
/// - With the weighted distances above (SP) and below (SN) the mean, as parts of it: (SP / greatest SP + 1 - SN /
///   greatest SN) / 2, from 0 to 1. Missing when all areas are the same.
/// - nil when a value that counts is 0 or below: the method divides by values.
/// - Source: M. Keshavarz Ghorabaee et al., "Multi-criteria inventory classification using a new method of
///   evaluation based on distance from average solution", Informatica 26 (2015).
package func edas(_ items: [Column], weights: [Double], reversed: [Bool]) -> Column? {
  let table = DecisionTable(items, weights, reversed)
  guard table.isPositive else { return nil }
  func distances(_ sign: Double) -> [Double] {
    table.sums { item in
      let mean = table.sum(item) / Double(table.count)
      let (weight, turn) = (table.weights[item], table.reversed[item] ? -sign : sign)
      return { max(0, ($0 - mean) * turn) / mean * weight }
    }
  }
  let (above, below) = (distances(1), distances(-1))
  let (most, least) = (above.max() ?? .nan, below.max() ?? .nan)
  return table.column(zip(above, below).map { 0.5 * ($0 / most + 1 - $1 / least) })
}
