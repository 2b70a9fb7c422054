/// The rows of an assessment: each an area in a period. All columns of all stages run along these rows.
///
/// Rows are sorted by area, in the order in which the data name the areas, and by period within an area.
package struct Panel: Sendable {
  package struct Area: Hashable, Sendable {
    package var id: String
    package var name: String

    package init(id: String, name: String) {
      self.id = id
      self.name = name
    }
  }

  package struct Row: Hashable, Sendable {
    /// Positions in ``areas`` and ``periods``.
    package var area: Int
    package var period: Int
  }

  package let areas: [Area]
  /// In time order: by number where all are numbers, else by their bytes.
  package let periods: [String]
  package let rows: [Row]
  /// Rows of areas that are not totals of others: those that scales, means and ranks are found on.
  package let comparable: [Int]
  private let positions: [Row: Int]

  package init(areas: [Area], periods: [String], rows: [Row], totals: Set<String> = []) {
    self.areas = areas
    self.periods = periods
    let sorted = rows.sorted { ($0.area, $0.period) < ($1.area, $1.period) }
    self.rows = sorted
    comparable = sorted.indices.filter { !totals.contains(areas[sorted[$0].area].id) }
    positions = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, $0) })
  }

  package var count: Int { rows.count }

  package func row(area: Int, period: Int) -> Int? { positions[Row(area: area, period: period)] }

  package func row(area: String, period: String) -> Int? {
    guard let area = areas.firstIndex(where: { $0.id == area }), let period = periods.firstIndex(of: period)
    else { return nil }
    return row(area: area, period: period)
  }

  package func rows(inPeriod period: Int) -> [Int] { rows.indices.filter { rows[$0].period == period } }
  package func rows(ofArea area: Int) -> [Int] { rows.indices.filter { rows[$0].area == area } }

  package func areaID(_ row: Int) -> String { areas[rows[row].area].id }
  package func areaName(_ row: Int) -> String { areas[rows[row].area].name }
  package func period(_ row: Int) -> String { periods[rows[row].period] }

  /// How a message names a row: `Kallio 2025`.
  package func label(_ row: Int) -> String {
    period(row).isEmpty ? areaName(row) : "\(areaName(row)) \(period(row))"
  }

  /// The row of the same area so many periods before: years where periods are whole numbers, else the periods
  /// that there are.
  package func row(_ row: Int, lagging steps: Int) -> Int? {
    let here = rows[row]
    if let year = Int(periods[here.period]) {
      guard let period = periods.firstIndex(of: String(year - steps)) else { return nil }
      return self.row(area: here.area, period: period)
    }
    let period = here.period - steps
    return periods.indices.contains(period) ? self.row(area: here.area, period: period) : nil
  }
}

/// Period labels in time order.
func inTimeOrder(_ labels: some Sequence<String>) -> [String] {
  labels.sorted { left, right in
    if let leftNumber = Double(left), let rightNumber = Double(right) { return leftNumber < rightNumber }
    return left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
