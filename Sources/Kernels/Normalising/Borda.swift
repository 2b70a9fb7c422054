/// Borda points: how many available values lie below, the rank less 1, from 0 to n - 1.
///
/// - x: one indicator over all areas; missing values stay missing and are not counted.
/// - reversed, rows, ties: as for `rank`.
/// - A constant column is 0 throughout with ties at the minimum; a single value is 0.
/// - Source: COINr `n_borda`; ties take the minimum unless asked otherwise.
package func borda(
  _ x: Column, ties: Ties = .min, reversed: Bool = false, among rows: [Int]? = nil
) -> Column {
  rank(x, ties: ties, reversed: reversed, among: rows).mapped { $0 - 1 }
}
