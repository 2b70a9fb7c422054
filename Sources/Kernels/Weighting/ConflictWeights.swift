import Glibc

/// CRITIC: weights in proportion to an item's spread times how little it agrees with the others.
///
/// - items: one column for each; each is rescaled from its minimum to its maximum, so units do not matter. A missing value is
///   left out of its column's spread; correlations are pairwise complete.
/// - Weight: standard deviation (divisor n - 1) times the sum of 1 - correlation over the other items. They add up to 1.
/// - Directions are the caller's business: give items where more is better.
/// - nil for an item without two different values, for a pair without a correlation, and when all items agree fully or there
///   is only one.
/// - Source: D. Diakoulaki, G. Mavrotas and L. Papayannakis, "Determining objective weights in multiple criteria problems:
///   the CRITIC method" (1995).
package func criticWeights(_ items: [Column]) -> [Double]? {
  let matrix = correlations(items)
  guard matrix.isFinite else { return nil }
  let found = items.indices.map { j -> Double in
    let conflict = items.indices.reduce(0.0) { $0 + ($1 == j ? 0 : 1 - matrix[j, $1]) }
    let scores = LinearScale(spanning: items[j]).map { $0.apply(items[j]) }
    return (scores.flatMap { standardDeviation($0) } ?? .nan) * max(0, conflict)
  }
  return found.contains { $0.isNaN } ? nil : shares(found)
}

/// MEREC: weights in proportion to what the areas' overall performance loses when an item is left out.
///
/// - items: one column for each, every value above 0; lowerIsBetter: one for each item, none when nil.
/// - A value becomes minimum / value where more is better, value / maximum where less is; performance is
///   ln(1 + mean |ln|), and an item's effect the sum over areas of how far performance moves without it.
/// - Rows where any item is missing are left out. Units do not matter. A constant item weighs 0.
/// - nil when a value is 0 or below, when no row is complete, and when every item is constant.
/// - Source: M. Keshavarz-Ghorabaee and others, "Determination of objective weights using a new method based on the removal
///   effects of criteria (MEREC)" (2021).
package func merecWeights(_ items: [Column], lowerIsBetter: [Bool]? = nil) -> [Double]? {
  precondition(lowerIsBetter.map { $0.count == items.count } ?? true, "one direction for each item")
  let columns = completeRows(items)
  let count = columns.first?.count ?? 0
  guard count > 0, columns.allSatisfy({ $0.allSatisfy { $0 > 0 } }) else { return nil }
  let logs = columns.enumerated().map { j, column in
    let (least, greatest) = column.withUnsafeBufferPointer { extremes(of: $0) }
    let best = lowerIsBetter?[j] == true ? greatest : least
    return column.map { log($0 / best).magnitude }
  }
  let m = Double(items.count)
  var effects = [CompensatedSum](repeating: CompensatedSum(), count: items.count)
  for row in 0..<count {
    let total = logs.reduce(0) { $0 + $1[row] }
    let performance = 1 + total / m
    // ln a - ln b as the logarithm of their quotient, which keeps a small difference.
    for j in items.indices { effects[j].add(-log1p(-logs[j][row] / m / performance)) }
  }
  return shares(effects.map { $0.total })
}
