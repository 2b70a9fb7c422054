package import Analysis
package import Model

/// A file of confirmed pairs: what is an own indicator, and which of the framework it is.
///
/// Lines are added at its end; what a file says already stays as it is, byte for byte.
package struct MappingSheet: Sendable {
  /// What stands in the place of a reference where an own indicator is none.
  package static let noReference = "none"
  package static let (own, reference) = ("own", "reference")
  private static let (ownTitle, referenceTitle, date) = ("own_title", "reference_title", "date")

  private let header: [String]
  private let delimiter: UInt8
  /// What the file says already; nil for a new one.
  private let before: [UInt8]?
  private var added: [[String: String]] = []

  package init() {
    header = [Self.own, Self.reference, Self.ownTitle, Self.referenceTitle, Self.date]
    delimiter = SheetDelimiter.comma.byte
    before = nil
  }

  /// - before: the bytes of a file that is there, as UTF-8.
  package init(header: [String], delimiter: UInt8, before: [UInt8]) {
    self.header = header
    self.delimiter = delimiter
    self.before = before
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
    added.removeAll { $0[Self.own] == own.id }
    added.append(cells)
  }

  /// The line of an own indicator is not decided again.
  package mutating func takeBack(_ own: String) {
    guard let place = added.lastIndex(where: { $0[Self.own] == own }) else { return }
    added[place][Self.reference] = nil
    added[place][Self.referenceTitle] = nil
  }

  package var bytes: [UInt8] {
    var writer = CSVWriter(delimiter: delimiter)
    if before == nil {
      for name in header { writer.text(name) }
      writer.endLine()
    }
    for cells in added {
      for name in header { writer.text(cells[name.lowercased()] ?? "") }
      writer.endLine()
    }
    // The byte-order mark tells office programs that this is UTF-8.
    guard var file = before else { return [0xEF, 0xBB, 0xBF] + writer.bytes }
    if let last = file.last, last != UInt8(ascii: "\n"), last != UInt8(ascii: "\r") {
      file.append(UInt8(ascii: "\n"))
    }
    return file + writer.bytes
  }
}
