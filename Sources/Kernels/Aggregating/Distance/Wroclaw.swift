/// The Wrocław taxonomic index: the distance to the best area there could be, over mean plus two deviations of
/// these distances.
///
/// - items: one column for each, standardised and in the direction more is better; all weigh the same.
/// - A row with a gap is missing and takes no part. Less is better; 0 for an area that is best at everything.
/// - Missing throughout when fewer than two rows take part, or all are best at everything.
/// - The deviation has divisor n - 1, as in Compind's `ci_wroclaw`.
/// - Source: Z. Hellwig, "Zastosowanie metody taksonomicznej do typologicznego podziału krajów", Przegląd
///   Statystyczny 15 (1968).
package func wroclaw(_ items: [Column]) -> Column {
  let table = DecisionTable(items, items.map { _ in 1 }, items.map { _ in false })
  let distances = table.sums { item in
    let best = table.best(item)
    return { ($0 - best) * ($0 - best) }
  }.map { $0.squareRoot() }
  let moments = distances.withUnsafeBufferPointer { Moments(of: $0) }
  guard let mean = moments.mean, let deviation = moments.standardDeviation else {
    return Column(missing: items[0].count)
  }
  return table.column(distances.map { $0 / (mean + 2 * deviation) })
}
