/// How far judges put the same items in the same order: Kendall's coefficient of concordance.
///
/// - values: a row for each judge, a column for each item: places, or anything that orders the items, such as points. All
///   judges count the same way up. Equal values share the mean of their places, and the coefficient is corrected for it.
/// - A judge who left an item open is left out.
/// - nil for fewer than two judges or two items, and where every judge holds all items equal.
/// - Source: M. G. Kendall and B. Babington Smith (1939); M. G. Kendall, "Rank Correlation Methods" (1970), chapter 6, with
///   ties in 6.10 and the test in 6.18.
package struct Concordance: Sendable, Hashable {
  /// Kendall's W: 0 where the orders cancel each other out, 1 where all are the same.
  package let coefficient: Double
  package let judges: Int
  package let items: Int
  /// judges · (items - 1) · W, chi-squared with items - 1 degrees of freedom if the orders were drawn by lot.
  package var statistic: Double { Double(judges * (items - 1)) * coefficient }
  /// The chance of a `statistic` at least as large, by that approximation, which is rough below seven items.
  package var chance: Double { chiSquaredUpperTail(statistic, degrees: items - 1) }

  package init?(_ values: Matrix) {
    let n = values.columns
    let complete = (0..<values.rows).map { values.row($0) }.filter { row in row.allSatisfy { !$0.isNaN } }
    let m = complete.count
    guard m >= 2, n >= 2 else { return nil }
    var totals = [Double](repeating: 0, count: n)
    var ties = 0.0
    for row in complete {
      let placed = places(Column(row), ties: .mean, among: nil, largestFirst: false).values
      for item in 0..<n { totals[item] += placed[item] }
      var sizes: [Double: Double] = [:]
      for place in placed { sizes[place, default: 0] += 1 }
      // Whole numbers, so the order of summation does not matter.
      ties += sizes.values.reduce(0) { $0 + ($1 * $1 * $1 - $1) }
    }
    let (judged, sized) = (Double(m), Double(n))
    let middle = judged * (sized + 1) / 2
    let spread = totals.reduce(0) { $0 + ($1 - middle) * ($1 - middle) }
    let most = judged * judged * (sized * sized * sized - sized) - judged * ties
    guard most > 0 else { return nil }
    (coefficient, judges, items) = (12 * spread / most, m, n)
  }
}
