/// Complex proportional assessment: what is gained, plus what is saved in proportion; 1 for the best area.
///
/// - items: one column for each, in its own unit; weights: one for each, 0 or more, in any common unit; reversed:
///   of each, whether lower is better.
/// - Items of weight 0 do not count. A row with a gap in another item is missing and takes no part.
/// - With the weighted parts of sums S+ (more is better) and S- (lower is better) of an area, Q = S+ + sum(S-) /
///   (S- sum(1 / S-)), over the greatest Q. Without an item where lower is better Q is S+.
/// - nil when a value that counts is 0 or below: the method divides by values.
/// - Source: E. K. Zavadskas, A. Kaklauskas and V. Sarka, "The new method of multicriteria complex proportional
///   assessment of projects", Technological and Economic Development of Economy 1 (1994). pymcdm simplifies the
///   second term to S-, so a cost raises an area there; the formula here is the paper's.
package func copras(_ items: [Column], weights: [Double], reversed: [Bool]) -> Column? {
  let table = DecisionTable(items, weights, reversed)
  guard table.isPositive else { return nil }
  func weighed(_ turned: Bool) -> [Double] {
    table.sums(over: table.items.filter { table.reversed[$0] == turned }) { item in
      let (total, weight) = (table.sum(item), table.weights[item])
      return { $0 / total * weight }
    }
  }
  var results = weighed(false)
  if table.reversed.contains(true) {
    let costs = weighed(true)
    let (total, reciprocals) = (totalOf(costs), totalOf(costs.map { 1 / $0 }))
    results = zip(results, costs).map { $0 + total / ($1 * reciprocals) }
  }
  let greatest = results.max() ?? .nan
  return table.column(results.map { $0 / greatest })
}
