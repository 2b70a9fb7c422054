import Diagnostics
import Model
import Tables

/// Fractions of what comes in whole numbers: most likely a thousand whose mark was read as a decimal one.
///
/// `90.412` persons beside `63.4` km² is an error: the one says that the file has decimal points, and the other is no
/// whole number. Of `146.7` a spreadsheet may have dropped the last zeros, or it is a mean: that is a warning.
/// - wholeUnit: the unit of a row, if it counts what comes in whole numbers.
func reportFractionalCounts(
  _ numbers: NumberColumn, column: Int, of table: Table, log: inout DiagnosticLog,
  wholeUnit: (_ row: Int) -> String?
) {
  var thousands: [Int] = []
  var fractions: [Int] = []
  for (row, value) in numbers.values.enumerated() {
    guard value.isFinite, value != value.rounded(), wholeUnit(row) != nil else { continue }
    let text = table.text(row: row, column: column)
    if text.wholeMatch(of: /[1-9][0-9]{0,2}[.,][0-9]{3}/) != nil {
      thousands.append(row)
    } else if text.wholeMatch(of: /[1-9][0-9]{0,2}[.,][0-9]{1,2}/) != nil {
      fractions.append(row)
    }
  }
  for (rows, diagnostic) in [
    (thousands, Diagnostic.thousandsAsDecimals), (fractions, Diagnostic.fractionalCount),
  ] {
    guard let first = rows.first else { continue }
    log.report(
      diagnostic(
        table.text(row: first, column: column), wholeUnit(first) ?? "",
        table.placeOfCell(row: first, column: column), rows.count - 1))
  }
}

extension Diagnostic {
  fileprivate static func thousandsAsDecimals(_ text: String, unit: String, at place: Place, more: Int)
    -> Diagnostic
  {
    Diagnostic(
      .ambiguousNumber, "\"\(text)\" may mean a thousand or a decimal", at: place,
      label: "read as a decimal, and \(unit) are counted",
      help: ["write it without the mark: \(text.filter(\.isNumber))", orSayDecimal(text)],
      notes: moreRows(more))
  }

  fileprivate static func fractionalCount(_ text: String, unit: String, at place: Place, more: Int)
    -> Diagnostic
  {
    let parts = text.split { ".,".contains($0) }
    let digits = parts.joined() + String(repeating: "0", count: 3 - (parts.last?.count ?? 0))
    return Diagnostic(
      .fractionalCount, "\"\(text)\" is a fraction, and \(unit) come in whole numbers", at: place,
      help: [
        "if a spreadsheet dropped the zeros of a thousand, write \(digits)", orSayDecimal(text),
      ], notes: moreRows(more))
  }

  private static func orSayDecimal(_ text: String) -> String {
    "or, if it is a decimal, say so in the source: decimal = \"\(text.contains(",") ? "comma" : "point")\""
  }

  private static func moreRows(_ more: Int) -> [String] {
    more > 0 ? ["more rows of this file with the same trouble: \(more)"] : []
  }
}
