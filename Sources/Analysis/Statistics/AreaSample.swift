package import Kernels
package import Pipeline

/// The areas that statistics are about: those of one period, without totals of others.
///
/// One period, because the years of an area resemble each other: taken together they would pass for many areas, and
/// every p-value would be too small.
package struct AreaSample: Sendable {
  package var period: String
  /// Rows of the panel.
  package var rows: [Int]
  /// Rows of that period that are left out as totals of others.
  package var totals: [Int]

  package init(_ panel: Panel, period: Int) {
    let stretch = panel.stretches[period]
    self.period = panel.periods[period]
    rows = stretch.reference.map { $0.map { stretch.rows[$0] } } ?? stretch.rows
    let kept = Set(rows)
    totals = stretch.rows.filter { !kept.contains($0) }
  }

  package var count: Int { rows.count }

  /// The part of a column of the panel that belongs to the sample.
  package func taking(_ column: Column) -> Column { column.taking(rows) }
}

/// Whether figures differ between areas: without that they tell nothing of one area beside another.
func varies(_ figures: Column) -> Bool {
  let moments = Moments(figures)
  return moments.count > 1 && !moments.isConstant
}
