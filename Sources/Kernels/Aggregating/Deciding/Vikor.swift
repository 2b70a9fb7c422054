/// The three measures of VIKOR; of each, less is better.
package struct Vikor: Equatable, Sendable {
  /// S: the weighted sum of an area's shortfalls from the best, each as part of the item's range; 0 to 1.
  package let group: Column
  /// R: its largest weighted shortfall.
  package let regret: Column
  /// Q: v times S plus 1 - v times R, each from 0 for the least to 1 for the greatest.
  package let compromise: Column
}

/// Compromise ranking between an area's whole shortfall and its worst one.
///
/// - items: one column for each, in its own unit; weights: one for each, 0 or more, in any common unit; reversed:
///   of each, whether lower is better.
/// - Items of weight 0 do not count. A row with a gap in another item is missing and takes no part.
/// - groupShare: v, from 0 to 1, the part of S in Q.
/// - An item that is the same everywhere adds no shortfall. Where S (or R) is the same everywhere its part of Q is
///   0.
/// - Source: S. Opricovic and G.-H. Tzeng, "Compromise solution by MCDM methods", European Journal of Operational
///   Research 156 (2004).
package func vikor(
  _ items: [Column], weights: [Double], reversed: [Bool], groupShare: Double = 0.5
) -> Vikor {
  precondition((0...1).contains(groupShare), "a share from 0 to 1")
  let table = DecisionTable(items, weights, reversed)
  var group = [Double](repeating: 0, count: table.count)
  var regret = group
  for item in table.items {
    let (weight, share) = (table.weights[item], table.share(item))
    for row in 0..<table.count {
      let shortfall = weight * (1 - share(table.value(row, item)))
      group[row] += shortfall
      regret[row] = max(regret[row], shortfall)
    }
  }
  let compromise = zip(fromLeast(group), fromLeast(regret)).map { groupShare * $0 + (1 - groupShare) * $1 }
  return Vikor(
    group: table.column(group), regret: table.column(regret), compromise: table.column(compromise))
}

/// From 0 for the least to 1 for the greatest; 0 throughout when they are the same.
private func fromLeast(_ values: [Double]) -> [Double] {
  let (least, greatest) = values.withUnsafeBufferPointer { extremes(of: $0) }
  return values.map { greatest > least ? ($0 - least) / (greatest - least) : 0 }
}
