/// The goalposts of one indicator for the adjusted Mazziotta-Pareto index: a base value scores 100.
///
/// The goalposts lie half the indicator's range below and above the base value and score 70 and 130. Scores of
/// several periods on the same goalposts can be compared; those of goalposts per period only within it.
package struct AdjustedGoalposts: Hashable, Sendable {
  package let low: Double
  package let high: Double

  /// - base: what scores 100, such as a base period's mean or a national value.
  /// - x: the indicator over all areas (and all periods, as the authors do, or the rows of one).
  ///
  /// nil when the values of the reference rows (all when nil) are constant, single or all missing.
  /// - Source: M. Mazziotta and A. Pareto, "On a generalized non-compensatory composite index for measuring
  ///   socio-economic phenomena", Social Indicators Research 127 (2016).
  package init?(base: Double, over x: Column, reference rows: [Int]? = nil) {
    let (least, greatest) = x.extremes(among: rows)
    let half = greatest / 2 - least / 2
    guard half > 0, base.isFinite else { return nil }
    low = base - half
    high = base + half
    guard low < high, low.isFinite, high.isFinite else { return nil }
  }

  /// Scores from 70 at the low goalpost to 130 at the high one, turned round when lower is better; not clamped.
  ///
  /// Missing values stay missing. The index is then `MazziottaPareto.index` of these scores.
  package func scores(_ x: Column, reversed: Bool = false) -> Column {
    guard let scale = LinearScale(worst: reversed ? high : low, best: reversed ? low : high) else {
      return Column(missing: x.count)
    }
    return scale.apply(x, range: 70...130)
  }
}
