import Analysis
import Diagnostics
import Model
import Reports
import Tables

/// What persons decided of own indicators, and the file that says so.
struct MappingFile {
  private(set) var mapping = Mapping()
  var sheet = MappingSheet()

  /// Nobody reads more, and looking for what is near takes its time.
  private static let mostSuggestions = 100

  /// A mapping that nobody has begun.
  init() {}

  /// Reads a mapping: columns `own` and `reference`, the latter an id of the framework or `none`. A line without a
  /// reference is not decided yet.
  init(
    _ path: String, of own: [OwnIndicator], _ catalogue: Catalogue, on road: Road, log: inout DiagnosticLog
  ) {
    guard let table = road.table(at: path) else { return }
    func column(_ name: String) -> Int? { table.header.firstIndex { $0.lowercased() == name } }
    guard let mine = column(MappingSheet.own), let theirs = column(MappingSheet.reference) else {
      let missing = column(MappingSheet.own) == nil ? MappingSheet.own : MappingSheet.reference
      log.report(.noColumn(missing, in: table))
      return
    }
    sheet = MappingSheet(
      header: table.header, delimiter: table.dialect.delimiter.byte, before: table.utf8Text)
    // An id comes before a title of the same words.
    let called = Dictionary(
      own.enumerated().flatMap { [($1.id, $0), (spreadsheetText($1.id), $0)] }
        + own.enumerated().map { ($1.title, $0) },
      uniquingKeysWith: { first, _ in first })
    let (ownIDs, referenceIDs) = (own.map(\.id), catalogue.indicators.map(\.id))
    let known = Set(referenceIDs)
    var unknownCount = 0
    func reportUnknown(_ id: String, of what: String, among ids: [String], row: Int, column: Int) {
      unknownCount += 1
      log.report(
        .unknownInList(
          id, of: what, unknownCount <= Self.mostSuggestions ? ids : [],
          at: table.placeOfCell(row: row, column: column)))
    }
    var rows: [String: Int] = [:]
    for row in 0..<table.rowCount {
      let (written, reference) = (table.text(row: row, column: mine), table.text(row: row, column: theirs))
      if reference.isEmpty { continue }
      guard let indicator = called[written].map({ own[$0] }) else {
        reportUnknown(written, of: "your set", among: ownIDs, row: row, column: mine)
        continue
      }
      let decision: Mapping.Decision =
        reference.lowercased() == MappingSheet.noReference ? .alone : .same(as: reference)
      if decision != .alone, !known.contains(reference) {
        reportUnknown(reference, of: "the framework", among: referenceIDs, row: row, column: theirs)
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

extension Diagnostic {
  fileprivate static func unknownInList(_ id: String, of what: String, _ ids: [String], at place: Place)
    -> Diagnostic
  {
    Diagnostic(
      .unknownIndicator, "\"\(id)\" is no indicator of \(what)", at: place,
      label: nearest(to: id, among: ids).map { "did you mean \($0)?" },
      help: ["write the id as the list, or the framework, has it, or remove the line"])
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
