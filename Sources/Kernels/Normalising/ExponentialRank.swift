import Glibc

/// Ranks drawn out at the top: -d · ln(1 - R · (1 - e^(-100/d))), 100 for the greatest value, 0 never quite reached.
///
/// - x: one indicator over all areas; missing values stay missing and are not counted.
/// - R is rank / n, the greatest value having rank n. With `steepness` (d) 23 the best tenth of
///   the areas has the scores from 50 to 100; a larger one is flatter.
/// - reversed, rows: as for `rank`.
/// - ties: equal values share the largest rank unless asked otherwise, as in Wales; the English index takes the mean.
/// - A constant column is 100 throughout with ties at the maximum; a single value is 100. Any rising function of `x`
///   gives the same scores.
/// - Precondition: `steepness` is finite and above 0.
/// - Source: the deprivation indices of England (1998 onward) and Wales, with d = 23.
package func exponentialRank(
  _ x: Column, ties: Ties = .max, steepness: Double = 23, reversed: Bool = false, among rows: [Int]? = nil
) -> Column {
  precondition(steepness > 0 && steepness.isFinite, "the steepness is above 0")
  let ranks = rank(x, ties: ties, reversed: reversed, among: rows)
  let available = Double(countAvailable(ranks))
  let floor = exp(-100 / steepness)
  let span = -expm1(-100 / steepness)
  return ranks.mapped { rank in
    if rank == available { return 100 }
    let share = rank / available
    // Two spellings of the same: neither loses digits on its half.
    let rest = share < 0.5 ? log1p(-share * span) : log((1 - share) + share * floor)
    return min(-steepness * rest, 100)
  }
}
