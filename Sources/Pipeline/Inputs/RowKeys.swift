import Diagnostics
import Model
import Tables

/// Which area and period each row of a file is about.
struct RowKeys {
  struct Key: Hashable {
    var area: String
    var period: String
  }

  /// Along the file's rows; nil for rows whose key is missing.
  private(set) var keys: [Key?] = []
  /// Names of areas, where the file gives them.
  private(set) var names: [String: String] = [:]

  init(_ table: Table, source: Source, city: City?, log: inout DiagnosticLog) {
    keys.reserveCapacity(table.rowCount)
    let errorsBefore = log.errors.count
    let area = table.column(source.areaColumn, field: "area", of: source, log: &log)
    let name = table.column(source.areaNameColumn, field: "area_name", of: source, log: &log)
    let period = table.column(source.periodColumn, field: "period", of: source, log: &log)
    guard log.errors.count == errorsBefore else {
      keys = [Key?](repeating: nil, count: table.rowCount)
      return
    }
    let constantArea = city?.area ?? City.unnamedArea
    let constantPeriod = source.period ?? city?.period ?? ""
    var gaps = KeyGaps()
    for row in 0..<table.rowCount {
      let key = Key(
        area: area.map { table.text(row: row, column: $0) } ?? constantArea,
        period: period.map { table.text(row: row, column: $0) } ?? constantPeriod)
      if let area, key.area.isEmpty {
        gaps.note(table.placeOfCell(row: row, column: area), what: "area")
        keys.append(nil)
      } else if let period, key.period.isEmpty {
        gaps.note(table.placeOfCell(row: row, column: period), what: "period")
        keys.append(nil)
      } else {
        keys.append(key)
        if let name, names[key.area] == nil {
          let text = table.text(row: row, column: name)
          if !text.isEmpty { names[key.area] = text }
        }
      }
    }
    gaps.report(to: &log)
    reportDuplicates(in: table, source: source, log: &log)
  }

  private func reportDuplicates(in table: Table, source: Source, log: inout DiagnosticLog) {
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
        area: key.area, period: key.period, source: source,
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
