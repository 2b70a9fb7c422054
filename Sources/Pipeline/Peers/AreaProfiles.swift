import Kernels

/// What areas have in common: a number for each area and indicator.
///
/// Areas stand in the order of their ids, so that neither ties nor sums depend on the order of files. Totals of others
/// are left out. An area's number is its latest value, up to a last period where one is given.
struct AreaProfiles {
  /// Positions in the panel's areas.
  let areas: [Int]
  /// For each indicator, along ``areas``.
  let columns: [Column]

  init(_ columns: [Column], panel: Panel, until last: Int?) {
    let comparable = Set(panel.comparable.map { panel.rows[$0].area })
    areas = comparable.sorted { precedes(panel.areas[$0].id, panel.areas[$1].id) }
    let areas = areas
    self.columns = columns.map { column in
      var latest = [Double](repeating: .nan, count: panel.areas.count)
      // Rows of an area come in time order.
      for (position, row) in panel.rows.enumerated() where row.period <= last ?? .max {
        if let value = column[position] { latest[row.area] = value }
      }
      return Column(areas.map { latest[$0] })
    }
  }

  /// Places of areas that have every number.
  var complete: [Int] { areas.indices.filter { place in columns.allSatisfy { !$0.isMissing(place) } } }

  /// How many complete areas there are of which no two have the same numbers.
  var differentCount: Int { Set(complete.map { place in columns.map { $0.values[place] } }).count }
}
