/// The closeness to the ideal area: the distance to the worst over that distance plus the distance to the best.
///
/// - items: one column for each, in its own unit; weights: one for each, 0 or more, in any common unit; reversed:
///   of each, whether lower is better.
/// - Items of weight 0 do not count. A row with a gap in another item is missing and takes no part.
/// - scaling: by each item's length (its root of the sum of squares; of an item where lower is better, 1 minus
///   that) or to 0...1 between its worst and best value.
/// - From 0 to 1, more is better; missing when all areas are the same.
/// - Source: C.-L. Hwang and K. Yoon, "Multiple attribute decision making" (1981).
package func topsis(
  _ items: [Column], weights: [Double], reversed: [Bool], scaling: TopsisScaling
) -> Column {
  let table = DecisionTable(items, weights, reversed)
  var toBest = [Double](repeating: 0, count: table.count)
  var toWorst = toBest
  for item in table.items {
    let (weight, reversed) = (table.weights[item], table.reversed[item])
    let scale = scaling == .minMax ? table.share(item) : table.partOfLength(item)
    let turned = scaling == .vector && reversed
    let score = { (value: Double) in weight * (turned ? 1 - scale(value) : scale(value)) }
    let (best, worst) = (score(table.best(item)), score(table.worst(item)))
    for row in 0..<table.count {
      let here = score(table.value(row, item))
      toBest[row] += (here - best) * (here - best)
      toWorst[row] += (here - worst) * (here - worst)
    }
  }
  return table.column(
    zip(toBest, toWorst).map { best, worst in worst.squareRoot() / (best.squareRoot() + worst.squareRoot()) })
}

/// How TOPSIS brings items to one scale.
package enum TopsisScaling: Hashable, Sendable {
  case vector
  case minMax
}
