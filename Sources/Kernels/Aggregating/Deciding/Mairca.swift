/// Multi-attributive ideal-real comparative analysis: the gap between what an area could have and has; less is
/// better.
///
/// - items: one column for each, in its own unit; weights: one for each, 0 or more, in any common unit; reversed:
///   of each, whether lower is better.
/// - Items of weight 0 do not count. A row with a gap in another item is missing and takes no part.
/// - Every area is as likely beforehand, so an item's share of the whole is its weight over the number of areas.
/// - Source: D. Pamučar, L. Vasin and V. Lukovac, "Selection of railway level crossings for investing in security
///   equipment using hybrid DEMATEL-MAIRCA model", XVI International Conference on Railways (2014).
package func mairca(_ items: [Column], weights: [Double], reversed: [Bool]) -> Column {
  let table = DecisionTable(items, weights, reversed)
  return table.column(
    table.sums { item in
      let (share, part) = (table.share(item), table.weights[item] / Double(table.count))
      return { part - part * share($0) }
    })
}
