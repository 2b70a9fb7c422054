/// The share of the other available values that lie below: (rank - 1) / (available - 1), from 0 to 1.
///
/// - x: one indicator over all areas; missing values stay missing and are not counted.
/// - reversed, rows, ties: as for `rank`.
/// - A single available value has nothing to be compared with: the whole column is missing.
/// - A constant column is 0 throughout with ties at the minimum.
/// - Source: COINr `n_prank`.
package func percentileRank(
  _ x: Column, ties: Ties = .min, reversed: Bool = false, among rows: [Int]? = nil
) -> Column {
  let ranks = rank(x, ties: ties, reversed: reversed, among: rows)
  let available = countAvailable(ranks)
  guard available > 1 else { return Column(missing: x.count) }
  let others = Double(available - 1)
  return ranks.mapped { ($0 - 1) / others }
}
