import Analysis
import Diagnostics
import Model
import Reports
import Tables

/// What persons decided of own indicators, and the file that says so.
struct MappingFile {
  private(set) var mapping = Mapping()
  var sheet = MappingSheet()

  /// A mapping that nobody has begun.
  init() {}

  /// Reads a mapping: columns `own` and `reference`, the latter an id of the framework or `none`. A line without a
  /// reference is not decided yet.
  init(
    _ path: String, of own: [OwnIndicator], _ catalogue: Catalogue, on road: Road, log: inout DiagnosticLog
  ) {
    guard let table = road.table(at: path) else { return }
    guard let mine = table.column(named: MappingSheet.own),
      let theirs = table.column(named: MappingSheet.reference)
    else {
      let missing = table.column(named: MappingSheet.own) == nil ? MappingSheet.own : MappingSheet.reference
      log.report(.noColumn(missing, in: table))
      return
    }
    sheet = MappingSheet(
      header: table.header,
      rows: (0..<table.rowCount).map { row in table.header.indices.map { table.text(row: row, column: $0) } },
      delimiter: table.dialect.delimiter == .semicolon ? .semicolon : .comma)
    var rows: [String: Int] = [:]
    for row in 0..<table.rowCount {
      let (written, reference) = (table.text(row: row, column: mine), table.text(row: row, column: theirs))
      if reference.isEmpty { continue }
      guard let indicator = own.first(where: { $0.isCalled(written) }) else {
        log.report(
          .unknownInList(
            written, of: "your set", own.map(\.id), at: table.placeOfCell(row: row, column: mine)))
        continue
      }
      let decision: Mapping.Decision =
        reference.lowercased() == MappingSheet.noReference ? .alone : .same(as: reference)
      if decision != .alone, catalogue.indicator(reference) == nil {
        log.report(
          .unknownInList(
            reference, of: "the framework", catalogue.indicators.map(\.id),
            at: table.placeOfCell(row: row, column: theirs)))
        continue
      }
      if let first = rows[indicator.id], mapping[indicator.id] != decision {
        log.report(
          .mappedTwice(
            indicator.id, table.text(row: first, column: theirs), reference, first: table.rowNumber(first),
            at: table.placeOfCell(row: row, column: theirs)))
        continue
      }
      mapping[indicator.id] = decision
      rows[indicator.id] = row
    }
  }
}

extension OwnIndicator {
  /// A sheet puts an apostrophe before what an office program would take for a formula.
  fileprivate func isCalled(_ written: String) -> Bool {
    let plain = written.hasPrefix("'") ? String(written.dropFirst()) : written
    return [id, title].contains(written) || [id, title].contains(plain)
  }
}

extension Diagnostic {
  fileprivate static func unknownInList(_ id: String, of what: String, _ ids: [String], at place: Place)
    -> Diagnostic
  {
    Diagnostic(
      .unknownIndicator, "\"\(id)\" is no indicator of \(what)", at: place,
      label: nearest(to: id, among: ids).map { "did you mean \($0)?" },
      help: ["write the id as the list, or the framework, has it"])
  }

  fileprivate static func mappedTwice(
    _ id: String, _ first: String, _ second: String, first row: Int, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .duplicateID, "\"\(id)\" is mapped to \(second) and to \(first)", at: place,
      label: "first in row \(row)",
      help: ["an indicator is one of the framework or none: keep one of the two lines"])
  }
}
