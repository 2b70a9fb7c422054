/// Scores by percentile: each area has the score of the percentile band it falls in.
///
/// - x: one indicator over all areas; missing values stay missing and are not counted.
/// - percentiles: where the bands part, rising, in hundredths; an area on a limit belongs to the band above it.
/// - scores: one for each band from the lowest up, so one more than there are limits.
/// - reversed, rows, ties: as for `rank`.
/// - A constant column has one score throughout. The unit does not matter, nor does any rising function of `x`.
/// - Source: OECD/JRC handbook (2008), categorical scale; its table 15 gives 100, 80, 60, 50, 40, 20 and 0 points from
///   the 95th, 85th, 65th, 35th, 15th and 5th percentile (`percentile`, ties at the minimum), which is the default here.
package func categoricalScale(
  _ x: Column, percentiles: [Double] = [5, 15, 35, 65, 85, 95],
  scores: [Double] = [0, 20, 40, 50, 60, 80, 100], ties: Ties = .min, reversed: Bool = false,
  among rows: [Int]? = nil
) -> Column {
  bands(
    percentile(x, ties: ties, reversed: reversed, among: rows),
    cuts: Cuts(percentiles, valueOnCut: .above), scores: scores)
}
