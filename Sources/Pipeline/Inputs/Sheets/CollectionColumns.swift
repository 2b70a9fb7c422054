import Diagnostics
package import Model
package import Tables

/// Which columns of a long file hold what, in any order and under whatever usual name.
package struct CollectionColumns: Sendable {
  /// So many of a sheet's own headers make a sheet, whatever became of the others.
  private static let enoughHeaders = 6

  private var found: [CollectionColumn: Int] = [:]
  /// The column with names of areas, which only the script names.
  private(set) var areaName: Int?

  /// Whether the file has a row for each input: the script says so, or the header does.
  static func isLong(_ source: Source, _ table: Table) -> Bool {
    if let layout = source.layout { return layout == .long }
    guard source.survey == nil, source.bindings == nil, source.groups.isEmpty else { return false }
    return isSheet(table)
  }

  package static func isSheet(_ table: Table) -> Bool {
    let names = Set(table.header.map { lettersAndDigits($0) })
    let own = CollectionColumn.allCases.count { names.contains($0.rawValue) }
    return names.isSuperset(of: [CollectionColumn.input.rawValue, CollectionColumn.value.rawValue])
      || own >= enoughHeaders
  }

  package init(_ table: Table) {
    let names = table.header.map { lettersAndDigits($0) }
    for column in CollectionColumn.allCases {
      // A file may have both `input` and `id`; the more usual name wins.
      found[column] = column.spellings.lazy.compactMap { names.firstIndex(of: $0) }.first
    }
  }

  /// Nil, with reports, where a column is lacking without which nothing can be read.
  init?(_ table: Table, source: Source, log: inout DiagnosticLog) {
    let errorsBefore = log.errorCount
    self.init(table)
    for (column, name) in [(CollectionColumn.area, source.areaColumn), (.period, source.periodColumn)] {
      if name != nil { found[column] = table.column(name, field: column.rawValue, of: source, log: &log) }
    }
    areaName = table.column(source.areaNameColumn, field: "area_name", of: source, log: &log)
    for column in [CollectionColumn.input, .value] where found[column] == nil {
      log.report(.missingColumn(column, in: table, source: source))
    }
    if log.errorCount > errorsBefore { return nil }
  }

  /// Nil where the file has no such column.
  package subscript(column: CollectionColumn) -> Int? { found[column] }
}
