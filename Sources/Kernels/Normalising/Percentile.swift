/// The share of the available values that are not above: 100 · rank / n, above 0 and up to 100.
///
/// - x: one indicator over all areas; missing values stay missing and are not counted.
/// - reversed, rows, ties: as for `rank`. With ties at the minimum equal values share the smallest percentile.
/// - A single value is the hundredth percentile of itself.
/// - `percentileRank` is the other percentile in use: it leaves the area itself out and runs from 0 to 1.
/// - Source: OECD/JRC handbook (2008), table 15.
package func percentile(
  _ x: Column, ties: Ties = .min, reversed: Bool = false, among rows: [Int]? = nil
) -> Column {
  let ranks = rank(x, ties: ties, reversed: reversed, among: rows)
  let available = Double(countAvailable(ranks))
  return ranks.mapped { 100 * $0 / available }
}
