import Glibc

/// Multi-attributive border approximation area comparison: the weighted distance from the geometric mean area.
///
/// - items: one column for each, in its own unit; weights: one for each, 0 or more, in any common unit; reversed:
///   of each, whether lower is better.
/// - Items of weight 0 do not count. A row with a gap in another item is missing and takes no part.
/// - Values are shares 0...1 between worst and best, plus 1; above 0 is over the border. An item that is the same
///   everywhere adds 0.
/// - Source: D. Pamučar and G. Ćirović, "The selection of transport and handling resources in logistics centers
///   using multi-attributive border approximation area comparison", Expert Systems with Applications 42 (2015).
package func mabac(_ items: [Column], weights: [Double], reversed: [Bool]) -> Column {
  let table = DecisionTable(items, weights, reversed)
  return table.column(
    table.sums { item in
      let (share, weight) = (table.share(item), table.weights[item])
      let border = weight * exp(table.sum(item) { log(share($0) + 1) } / Double(table.count))
      return { (share($0) + 1) * weight - border }
    })
}
