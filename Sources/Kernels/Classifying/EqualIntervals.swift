/// Cuts that part the span of the column into `count` equally wide classes.
///
/// - x: one score over all areas, in any unit; missing values take no part.
/// - rows: whose span is parted, all rows when nil.
/// - A value on a cut belongs to the class above, and the greatest value to the last class.
/// - A column that is constant, has one value or has none gives no cut: all its values are one class.
/// - Precondition: `count` is 1 or more.
/// - Source: equal intervals as on statistical maps, for instance Slocum et al., "Thematic cartography" (2009).
package func equalIntervals(_ x: Column, count: Int, reference rows: [Int]? = nil) -> Cuts {
  precondition(count >= 1, "there is at least one class")
  let (least, greatest) = x.extremes(among: rows)
  return equalIntervals(from: least, to: greatest, count: count)
}

/// The same for a span that is known.
func equalIntervals(from least: Double, to greatest: Double, count: Int) -> Cuts {
  guard least < greatest else { return Cuts([], valueOnCut: .above) }
  let points = (1..<count).map { k in
    let share = Double(k) / Double(count)
    return least * (1 - share) + greatest * share
  }
  return Cuts(points, valueOnCut: .above)
}
