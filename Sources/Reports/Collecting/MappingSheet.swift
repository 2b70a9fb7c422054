package import Analysis
package import Model

/// A file of confirmed pairs: what is an own indicator, and which of the framework it is.
///
/// Columns and lines that a person added stay as they are.
package struct MappingSheet: Sendable {
  /// What stands in the place of a reference where an own indicator is none.
  package static let noReference = "none"
  package static let (own, reference) = ("own", "reference")
  private static let (ownTitle, referenceTitle, date) = ("own_title", "reference_title", "date")

  private var header = [own, reference, ownTitle, referenceTitle, date]
  private var rows: [[String]] = []
  private var delimiter = SheetDelimiter.comma

  package init() {}

  /// A file that is there already.
  package init(header: [String], rows: [[String]], delimiter: SheetDelimiter) {
    self.header = header
    self.rows = rows
    self.delimiter = delimiter
  }

  /// Adds a line for what was decided.
  package mutating func add(
    _ decision: Mapping.Decision, of own: OwnIndicator, reference: Indicator?, date: CalendarDate?
  ) {
    var cells = [Self.own: own.id, Self.ownTitle: own.title, Self.date: date?.description ?? ""]
    switch decision {
    case .same(let id): (cells[Self.reference], cells[Self.referenceTitle]) = (id, reference?.title ?? "")
    case .alone: cells[Self.reference] = Self.noReference
    }
    rows.append(header.map { cells[$0] ?? "" })
  }

  package mutating func removeLast() { _ = rows.popLast() }

  package var bytes: [UInt8] {
    var writer = CSVWriter(delimiter: delimiter.byte)
    for row in [header] + rows {
      for cell in row { writer.text(cell) }
      writer.endLine()
    }
    // The byte-order mark tells office programs that this is UTF-8.
    return [0xEF, 0xBB, 0xBF] + writer.bytes
  }
}
