import Kernels

extension Panel {
  /// The rows of each area in time: years where periods are numbers, else one step for each period.
  var histories: Histories {
    let years = periods.map { Double($0) }
    let areYears = years.allSatisfy { $0?.isFinite == true }
    return Histories(
      areas: rows.map(\.area), times: rows.map { areYears ? years[$0.period] ?? 0 : Double($0.period) })
  }
}

/// Works period by period: `body` gets the part of the column that lies in a period, and gives it back changed.
func eachPeriod(_ panel: Panel, _ x: Column, _ body: (Column, Panel.Stretch) -> Column) -> Column {
  eachPeriod(panel, x, numbered: { body($0, panel.stretches[$1]) })
}

/// The same with each period's position.
func eachPeriod(_ panel: Panel, _ x: Column, numbered body: (Column, Int) -> Column) -> Column {
  // The rows of the only period are all rows, in their order.
  if panel.periods.count == 1 { return body(x, 0) }
  return panel.periods.indices.reduce(into: x) { result, period in
    let rows = panel.stretches[period].rows
    result.place(body(x.taking(rows), period), at: rows)
  }
}
