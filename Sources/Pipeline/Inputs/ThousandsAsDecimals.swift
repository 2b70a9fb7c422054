import Diagnostics
import Model
import Tables

/// `90.412` persons beside `63.4` km²: the one says that the file has decimal points, and the other is no whole number.
///
/// - wholeUnit: the unit of a row, if it counts what comes in whole numbers.
func reportThousands(
  _ numbers: NumberColumn, column: Int, of table: Table, log: inout DiagnosticLog,
  wholeUnit: (_ row: Int) -> String?
) {
  let rows = numbers.values.indices.filter { row in
    let value = numbers.values[row]
    guard value.isFinite, value != value.rounded(), wholeUnit(row) != nil else { return false }
    return table.text(row: row, column: column).wholeMatch(of: /[1-9][0-9]{0,2}[.,][0-9]{3}/) != nil
  }
  guard let first = rows.first else { return }
  log.report(
    .thousandsAsDecimals(
      table.text(row: first, column: column), unit: wholeUnit(first) ?? "",
      at: table.placeOfCell(row: first, column: column), more: rows.count - 1))
}

extension Diagnostic {
  fileprivate static func thousandsAsDecimals(_ text: String, unit: String, at place: Place, more: Int)
    -> Diagnostic
  {
    Diagnostic(
      .ambiguousNumber, "\"\(text)\" may mean a thousand or a decimal", at: place,
      label: "read as a decimal, and \(unit) are counted",
      help: [
        "write it without the mark: \(text.filter { $0 != "." && $0 != "," })",
        "or, if it is a decimal, say so in the source: decimal = \"\(text.contains(",") ? "comma" : "point")\"",
      ], notes: more > 0 ? ["more rows of this file with the same trouble: \(more)"] : [])
  }
}
