import Diagnostics
import Model
import Tables

/// Which area and period each row of a file is about.
struct RowKeys {
  /// Positions in ``areas`` and ``periods``.
  struct Key: Hashable {
    var area: Int
    var period: Int
  }

  /// Along the file's rows; nil for rows whose key is missing.
  private(set) var keys: [Key?] = []
  /// The file's areas and periods in the order in which its rows name them.
  private(set) var areas: [String] = []
  private(set) var periods: [String] = []
  /// Along ``areas``; nil where the file gives no name.
  private(set) var names: [String?] = []

  /// The one row that a city without files has.
  init(city: City) {
    keys = [Key(area: 0, period: 0)]
    areas = [city.area]
    periods = [city.period ?? ""]
    names = [nil]
  }

  /// Those of a file that cannot be read.
  init(none rows: Int) { keys = [Key?](repeating: nil, count: rows) }

  /// Keys that were found otherwise, along rows that are none of a file.
  init(areas: [String], names: [String?], periods: [String], keys: [Key?]) {
    self.areas = areas
    self.names = names
    self.periods = periods
    self.keys = keys
  }

  init(_ table: Table, source: Source, city: City?, log: inout DiagnosticLog) {
    keys.reserveCapacity(table.rowCount)
    let errorsBefore = log.errorCount
    let area = table.column(source.areaColumn, field: "area", of: source, log: &log)
    let name = table.column(source.areaNameColumn, field: "area_name", of: source, log: &log)
    let period = table.column(source.periodColumn, field: "period", of: source, log: &log)
    guard log.errorCount == errorsBefore else {
      keys = [Key?](repeating: nil, count: table.rowCount)
      return
    }
    let constantArea = city?.area ?? City.unnamedArea
    let constantPeriod = source.period ?? city?.period ?? ""
    var (areas, periods) = (Labels(expecting: min(table.rowCount, 1 << 16)), Labels())
    var gaps = KeyGaps()
    for row in 0..<table.rowCount {
      let areaText = area.map { table.text(row: row, column: $0) } ?? constantArea
      let periodText = period.map { table.text(row: row, column: $0) } ?? constantPeriod
      if let area, areaText.isEmpty {
        gaps.note(table.placeOfCell(row: row, column: area), what: "area")
        keys.append(nil)
      } else if let period, periodText.isEmpty {
        gaps.note(table.placeOfCell(row: row, column: period), what: "period")
        keys.append(nil)
      } else {
        let key = Key(area: areas.number(of: areaText), period: periods.number(of: periodText))
        keys.append(key)
        if key.area == names.count { names.append(nil) }
        if let name, names[key.area] == nil {
          let text = table.text(row: row, column: name)
          if !text.isEmpty { names[key.area] = text }
        }
      }
    }
    (self.areas, self.periods) = (areas.texts, periods.texts)
    gaps.report(to: &log)
    reportDuplicates(in: table, source: source, log: &log)
  }

  private func reportDuplicates(in table: Table, source: Source, log: inout DiagnosticLog) {
    // As many areas as rows: each stands once.
    guard areas.count < keys.count else { return }
    var first: [Key: Int] = [:]
    first.reserveCapacity(keys.count)
    var repeats: [(row: Int, first: Int)] = []
    for (row, key) in keys.enumerated() {
      guard let key else { continue }
      if let earlier = first[key] {
        repeats.append((row, earlier))
      } else {
        first[key] = row
      }
    }
    guard let example = repeats.first, let key = keys[example.row] else { return }
    log.report(
      .duplicateRow(
        area: areas[key.area], period: periods[key.period], source: source,
        place: .cell(file: table.name, row: table.rowNumber(example.row), column: nil),
        firstRow: table.rowNumber(example.first), more: repeats.count - 1))
  }
}

/// Rows without an area or a period: the first is shown, the rest counted.
private struct KeyGaps {
  private var first: (place: Place, what: String)?
  private var count = 0

  mutating func note(_ place: Place, what: String) {
    count += 1
    if first == nil { first = (place, what) }
  }

  func report(to log: inout DiagnosticLog) {
    guard let first else { return }
    log.report(.missingKey(first.what, at: first.place, more: count - 1))
  }
}

extension City {
  /// Stands for the one area of files that name none, where the script has no city block.
  static let unnamedArea = "City"
}

extension Table {
  /// The column a field of a source names; nil, with a report, where the file lacks it.
  func column(_ name: String?, field: String, of source: Source, log: inout DiagnosticLog) -> Int? {
    guard let name else { return nil }
    if let column = column(named: name) { return column }
    log.report(.unknownColumn(name, in: self, at: source.place(of: field)))
    return nil
  }
}
