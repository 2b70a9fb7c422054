/// A column with values that rest on too few events taken out.
package struct Suppressed: Equatable, Sendable {
  package let column: Column
  /// The rows whose value was taken out, ascending.
  package let suppressedRows: [Int]
}

/// Takes out the values that rest on a count below `threshold`.
///
/// - x: one indicator over all areas; counts: for each row the events (or answers) it rests on.
/// - A count **at** the threshold is enough. A value whose count is missing is taken out too: nobody can vouch for it.
/// - keepsZero: a count of exactly 0 stays, as in rules that hide 1 to 4 only.
/// - Missing values stay missing and are not listed. A second value may still be worked out from totals: this hides
///   cells one by one and does no secondary suppression.
/// - Precondition: one count for each row.
/// - Source: the primary threshold rule of Hundepool et al., "Statistical Disclosure Control" (2012), and the framework's
///   small-number rules.
package func suppress(
  _ x: Column, counts: Column, under threshold: Double, keepsZero: Bool = false
) -> Suppressed {
  precondition(x.count == counts.count, "one count for each row")
  var kept = x
  var rows: [Int] = []
  for row in 0..<x.count where !x.isMissing(row) {
    if let count = counts[row], count >= threshold || (keepsZero && count == 0) { continue }
    kept.values[row] = .nan
    rows.append(row)
  }
  return Suppressed(column: kept, suppressedRows: rows)
}
