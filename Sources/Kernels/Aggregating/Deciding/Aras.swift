/// Additive ratio assessment: an area's weighted parts of sums, over those of the best area there could be.
///
/// - items: one column for each, in its own unit; weights: one for each, 0 or more, in any common unit; reversed:
///   of each, whether lower is better.
/// - Items of weight 0 do not count. A row with a gap in another item is missing and takes no part.
/// - The sums include that best area; where lower is better they are of reciprocals. From 0 to 1, more is better.
/// - nil when a value that counts is 0 or below: the method divides by values.
/// - Source: E. K. Zavadskas and Z. Turskis, "A new additive ratio assessment (ARAS) method in multicriteria
///   decision-making", Technological and Economic Development of Economy 16 (2010).
package func aras(_ items: [Column], weights: [Double], reversed: [Bool]) -> Column? {
  let table = DecisionTable(items, weights, reversed)
  guard table.isPositive else { return nil }
  func weighed(_ item: Int) -> (Double) -> Double {
    let (weight, turned) = (table.weights[item], table.reversed[item])
    let number: (Double) -> Double = turned ? { 1 / $0 } : { $0 }
    let total = table.sum(item, of: number) + number(table.best(item))
    return { number($0) / total * weight }
  }
  let ideal = totalOf(table.items.map { weighed($0)(table.best($0)) })
  return table.column(table.sums { weighed($0) }.map { $0 / ideal })
}
