import Diagnostics
package import Model
import Tables

/// The reasons that a sheet gives for figures that are not there.
struct SheetReasons {
  /// Along the rows; nil where none is given, and where there is a figure after all.
  private(set) var reasons: [StatedReason?]

  init(
    _ texts: CodedColumn, column: Int, of table: Table, values: [Double], log: inout DiagnosticLog
  ) {
    let words = texts.texts.map { text in StatedReason(words: text) }
    for (code, text) in texts.texts.enumerated() where !text.isEmpty && words[code] == nil {
      log.report(
        .unknownReason(
          text, at: table.placeOfCell(row: texts.firstRows[code], column: column),
          more: texts.counts[code] - 1))
    }
    reasons = texts.codes.map { words[Int($0)] }
    let both = reasons.indices.filter { reasons[$0] != nil && !values[$0].isNaN }
    for row in both { reasons[row] = nil }
    if let first = both.first {
      log.report(
        .valueWithReason(
          table.text(row: first, column: column), at: table.placeOfCell(row: first, column: column),
          more: both.count - 1))
    }
  }
}

extension StatedReason {
  /// The reason that words stand for, in any spelling.
  package init?(words: String) {
    let plain = lettersAndDigits(words)
    guard let reason = Self.allCases.first(where: { lettersAndDigits($0.rawValue) == plain }) else {
      return nil
    }
    self = reason
  }
}
