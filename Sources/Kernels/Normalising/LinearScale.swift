/// A straight line from the value that is worst to the value that is best.
///
/// First the scale is found, over reference rows or from fixed goalposts, and then applied: so one scale can
/// serve all periods, or each period its own, and totals can be scored on the scale of the areas.
/// `worst` may be larger than `best`: lower is better then.
package struct LinearScale: Hashable, Sendable {
  package let worst: Double
  package let best: Double

  /// nil when the ends are the same or not numbers: such a line has no length.
  package init?(worst: Double, best: Double) {
    guard worst.isFinite, best.isFinite, worst != best else { return nil }
    self.worst = worst
    self.best = best
  }

  /// The scale from the least to the greatest available value of the reference rows (all rows when nil).
  ///
  /// nil for a column that is constant, has one value or has none.
  package init?(spanning x: Column, reference rows: [Int]? = nil, reversed: Bool = false) {
    let (least, greatest) = x.extremes(among: rows)
    self.init(worst: reversed ? greatest : least, best: reversed ? least : greatest)
  }

  /// Gives `worst` the lower end of `range` and `best` its upper end, in a straight line.
  ///
  /// - Values beyond the ends run on, or stop at the ends when `clamped`.
  /// - Missing values stay missing; so is a result beyond the largest double.
  /// - Source: OECD/JRC handbook (2008), min-max.
  package func apply(_ x: Column, range: ClosedRange<Double> = 0...100, clamped: Bool = false) -> Column {
    // Ends so far apart that their distance overflows are halved first; halving is exact at that size.
    let unit = (best - worst).isFinite ? 1.0 : 0.5
    let from = worst * unit
    let length = best * unit - from
    let low = range.lowerBound
    let high = range.upperBound
    let width = high - low
    guard clamped else {
      return x.mapped { ((($0 * unit) - from) / length * width + low).finiteOrMissing }
    }
    return x.mapped {
      let share = (($0 * unit) - from) / length
      // Comparisons that a missing value fails, so that it passes through.
      let kept = share < 0 ? 0 : (share > 1 ? 1 : share)
      let score = kept * width + low
      return score > high ? high : score
    }
  }
}
