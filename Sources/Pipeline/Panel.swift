package import Model

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

    package init(area: Int, period: Int) {
      self.area = area
      self.period = period
    }
  }

  /// Rows that are looked at together: all of them, or those of one period.
  package struct Stretch: Sendable {
    package let rows: [Int]
    /// Places in ``rows`` of areas that are not totals of others; nil where that is all of them.
    package let reference: [Int]?

    fileprivate init(_ rows: [Int], isComparable: (Int) -> Bool) {
      self.rows = rows
      let places = rows.indices.filter { isComparable(rows[$0]) }
      reference = places.count == rows.count ? nil : places
    }

    /// The rows of each group apart, in the order of the groups' names; rows of no group are in none.
    func split(by grouping: RowGroups.Grouping) -> [(group: String, stretch: Stretch)] {
      let isReference = reference.map { Set($0.map { rows[$0] }) }
      var ofGroup = [[Int]](repeating: [], count: grouping.labels.count)
      for row in rows { if let group = grouping.members[row] { ofGroup[group].append(row) } }
      return zip(grouping.labels, ofGroup).compactMap { label, rows in
        rows.isEmpty ? nil : (label, Stretch(rows) { isReference?.contains($0) ?? true })
      }
    }

    /// The rows that scales, means and ranks are found on, where that is not all of them.
    package var referenceRows: [Int]? { reference?.map { rows[$0] } }

    /// How many rows scales, means and ranks are found on.
    package var referenceCount: Int { reference?.count ?? rows.count }
  }

  package let areas: [Area]
  /// In time order: by number where all are numbers, else by their bytes.
  package let periods: [String]
  package let rows: [Row]
  /// Rows of areas that are not totals of others: those that scales, means and ranks are found on.
  package let comparable: [Int]
  /// All rows.
  package let whole: Stretch
  /// The rows of each period.
  package let stretches: [Stretch]
  /// For each area its first row, and behind the last area the number of rows.
  private let starts: [Int]
  /// The periods as years; nil where one of them is no whole number.
  private let years: [Int]?

  /// - Precondition: no row stands twice.
  package init(areas: [Area], periods: [String], rows: [Row], totals: Set<String> = []) {
    self.areas = areas
    self.periods = periods
    let isSorted = zip(rows, rows.dropFirst()).allSatisfy { $0.precedes($1) }
    let sorted = isSorted ? rows : rows.sorted { $0.precedes($1) }
    self.rows = sorted
    let isTotal = areas.map { totals.contains($0.id) }
    comparable = sorted.indices.filter { !isTotal[sorted[$0].area] }
    var ofPeriod = [[Int]](repeating: [], count: periods.count)
    for (position, row) in sorted.enumerated() { ofPeriod[row.period].append(position) }
    whole = Stretch(Array(sorted.indices)) { !isTotal[sorted[$0].area] }
    stretches = ofPeriod.map { Stretch($0) { !isTotal[sorted[$0].area] } }
    var starts = [Int](repeating: 0, count: areas.count + 1)
    for row in sorted { starts[row.area + 1] += 1 }
    for area in areas.indices { starts[area + 1] += starts[area] }
    self.starts = starts
    let years = periods.compactMap { Int($0) }
    self.years = years.count == periods.count ? years : nil
  }

  package var count: Int { rows.count }

  package func row(area: Int, period: Int) -> Int? {
    var low = starts[area]
    var high = starts[area + 1]
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].period < period { low = middle + 1 } else { high = middle }
    }
    return low < starts[area + 1] && rows[low].period == period ? low : nil
  }

  package func row(area: String, period: String) -> Int? {
    guard let area = areas.firstIndex(where: { $0.id == area }), let period = periods.firstIndex(of: period)
    else { return nil }
    return row(area: area, period: period)
  }

  /// The rows that a scale is found on: of all periods or each, of all areas or each group.
  func parts(_ scope: Scope, _ groups: RowGroups) -> [(period: String?, group: String?, stretch: Stretch)] {
    let parts = parts(scope.periods)
    guard let grouping = scope.group.flatMap({ groups[$0] }) else {
      return parts.map { ($0.period, nil, $0.stretch) }
    }
    return parts.flatMap { period, stretch in
      stretch.split(by: grouping).map { (period, $0.group, $0.stretch) }
    }
  }

  /// All rows together, or those of each period.
  package func parts(_ scope: PeriodScope) -> [(period: String?, stretch: Stretch)] {
    scope == .all || periods.count == 1 ? [(nil, whole)] : zip(periods, stretches).map { ($0, $1) }
  }

  package func rows(inPeriod period: Int) -> [Int] { stretches[period].rows }
  package func rows(ofArea area: Int) -> [Int] { Array(starts[area]..<starts[area + 1]) }

  package func areaID(_ row: Int) -> String { areas[rows[row].area].id }
  package func areaName(_ row: Int) -> String { areas[rows[row].area].name }
  package func period(_ row: Int) -> String { periods[rows[row].period] }

  /// How a message names a row: `Kallio 2025`.
  package func label(_ row: Int) -> String {
    period(row).isEmpty ? areaName(row) : "\(areaName(row)) \(period(row))"
  }

  /// For each row the row of the same area so many periods before: years where all periods are whole numbers, else
  /// the periods that there are.
  package func rows(lagging steps: Int) -> [Int?] {
    let earlier = periods.indices.map { period(before: $0, steps) }
    return rows.map { row in earlier[row.period].flatMap { self.row(area: row.area, period: $0) } }
  }

  private func period(before period: Int, _ steps: Int) -> Int? {
    guard let years else {
      let (earlier, overflows) = period.subtractingReportingOverflow(steps)
      return !overflows && periods.indices.contains(earlier) ? earlier : nil
    }
    let (year, overflows) = years[period].subtractingReportingOverflow(steps)
    return overflows ? nil : years.firstIndex(of: year)
  }
}

extension Panel.Row {
  fileprivate func precedes(_ other: Panel.Row) -> Bool {
    area < other.area || (area == other.area && period < other.period)
  }
}

/// Period labels in time order: by number where all are numbers, else by their bytes.
func inTimeOrder(_ labels: some Collection<String>) -> [String] {
  let numbered = labels.compactMap { label in
    Double(label).flatMap { $0.isFinite ? (label: label, number: $0) : nil }
  }
  // One label that is no number would make a circle of it: 9 < 10, "10" < "1a", "1a" < "9".
  guard numbered.count == labels.count else { return labels.sorted { precedes($0, $1) } }
  return numbered.sorted { left, right in
    left.number == right.number ? precedes(left.label, right.label) : left.number < right.number
  }.map(\.label)
}

func precedes(_ left: String, _ right: String) -> Bool {
  left.utf8.lexicographicallyPrecedes(right.utf8)
}
