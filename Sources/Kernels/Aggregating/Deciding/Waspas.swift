import Glibc

/// The weighted aggregated sum product: part of the best value, summed and multiplied.
///
/// - items: one column for each, in its own unit; weights: one for each, 0 or more, in any common unit; reversed:
///   of each, whether lower is better.
/// - Items of weight 0 do not count. A row with a gap in another item is missing and takes no part.
/// - sumShare: the part of the weighted sum, from 0 to 1; the weighted product has the rest.
/// - nil when a value that counts is 0 or below: the method divides by values.
/// - Source: E. K. Zavadskas et al., "Optimization of weighted aggregated sum product assessment", Elektronika ir
///   Elektrotechnika 122 (2012).
package func waspas(
  _ items: [Column], weights: [Double], reversed: [Bool], sumShare: Double = 0.5
) -> Column? {
  let table = DecisionTable(items, weights, reversed)
  guard table.isPositive else { return nil }
  let sums = table.sums { item in
    let (part, weight) = (table.partOfBest(item), table.weights[item])
    return { part($0) * weight }
  }
  let products = table.products { item in
    let (part, weight) = (table.partOfBest(item), table.weights[item])
    return { pow(part($0), weight) }
  }
  return table.column(zip(sums, products).map { sumShare * $0 + (1 - sumShare) * $1 })
}
