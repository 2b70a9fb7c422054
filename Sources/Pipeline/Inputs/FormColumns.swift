import Diagnostics
import Tables

/// The columns that a kind of form has.
protocol FormColumn: Hashable, CaseIterable, RawRepresentable<String> {
  /// Without capitals, blanks and marks. The first is the one that messages name.
  var spellings: [String] { get }
  var isRequired: Bool { get }
  /// The command that writes an empty one.
  static var remedy: String { get }
}

/// Which columns of a form hold what, under whatever usual name and in whatever order.
struct FormColumns<Part: FormColumn> {
  let table: Table
  private let found: [Part: Int]

  /// Nil, with reports, where a column is lacking that every such form needs.
  init?(_ table: Table, log: inout DiagnosticLog) {
    let names = table.header.map { lettersAndDigits($0) }
    var found: [Part: Int] = [:]
    for part in Part.allCases {
      found[part] = part.spellings.lazy.compactMap { names.firstIndex(of: $0) }.first
    }
    self.table = table
    self.found = found
    let lacking = Part.allCases.filter { $0.isRequired && found[$0] == nil }
    for part in lacking {
      log.report(
        Diagnostic(
          .missingColumn, "the file has no column \"\(part.rawValue)\"", at: Place.file(table.name),
          help: ["name a column so", Part.remedy],
          notes: [
            "its columns: \(table.header.prefix(20).joined(separator: ", "))", "read as: \(table.dialect)",
          ]))
    }
    if !lacking.isEmpty { return nil }
  }

  func has(_ part: Part) -> Bool { found[part] != nil }

  func text(_ part: Part, _ row: Int) -> String {
    found[part].map { table.text(row: row, column: $0) } ?? ""
  }

  /// Whether all cells that the form knows are empty.
  func isBlank(_ row: Int) -> Bool { Part.allCases.allSatisfy { text($0, row).isEmpty } }

  func place(_ part: Part, _ row: Int) -> Place {
    found[part].map { table.placeOfCell(row: row, column: $0) }
      ?? .cell(file: table.name, row: table.rowNumber(row), column: nil)
  }

  /// Columns with a name that the form does not know.
  var others: [Int] {
    let known = Set(found.values)
    return table.header.indices.filter { !known.contains($0) && !table.header[$0].isEmpty }
  }
}
