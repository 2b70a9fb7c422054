/// Combinative distance-based assessment: how much further from the worst area than the others, in all.
///
/// - items: one column for each, in its own unit; weights: one for each, 0 or more, in any common unit; reversed:
///   of each, whether lower is better.
/// - Items of weight 0 do not count. A row with a gap in another item is missing and takes no part.
/// - threshold: how much two straight-line distances must differ for the distances along the axes to count too;
///   this makes the result jump where a difference passes it. Results add up to 0; more is better.
/// - nil when a value that counts is 0 or below: the method divides by values.
/// - Source: M. Keshavarz Ghorabaee et al., "A new combinative distance-based assessment (CODAS) method", Economic
///   Computation and Economic Cybernetics Studies and Research 50 (2016).
package func codas(
  _ items: [Column], weights: [Double], reversed: [Bool], threshold: Double = 0.02
) -> Column? {
  let table = DecisionTable(items, weights, reversed)
  guard table.isPositive else { return nil }
  func fromWorst(_ item: Int) -> (Double) -> Double {
    let (part, weight) = (table.partOfBest(item), table.weights[item])
    let worst = part(table.worst(item)) * weight
    return { part($0) * weight - worst }
  }
  let along = table.sums { fromWorst($0) }
  let straight = table.sums { item in
    let distance = fromWorst(item)
    return { distance($0) * distance($0) }
  }.map { $0.squareRoot() }
  return table.column(
    (0..<table.count).map { row in
      totalOf(
        (0..<table.count).map { other in
          let apart = straight[row] - straight[other]
          return apart.magnitude >= threshold ? apart + (along[row] - along[other]) : apart
        })
    })
}
