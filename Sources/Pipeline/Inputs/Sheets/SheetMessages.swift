package import Diagnostics
import Model
package import Tables

extension Diagnostic {
  static func missingColumn(_ column: CollectionColumn, in table: Table, source: Source) -> Diagnostic {
    Diagnostic(
      .missingColumn, "the sheet has no column \"\(column.rawValue)\"", at: .file(table.name),
      help: [
        "name a column so, or: \(column.spellings.dropFirst().joined(separator: ", "))",
        source.layout == .long
          ? "leave out layout = \"long\" where each input has a column of its own"
          : "where each input has a column of its own, say so in the source: layout = \"wide\"",
      ],
      notes: [
        "its columns: \(table.header.prefix(20).joined(separator: ", "))", "read as: \(table.dialect)",
      ])
  }

  /// - found: what does stand in the column of inputs.
  static func inputNotInSheet(
    _ binding: Source.Binding, found: [String], column: String, of table: Table
  ) -> Diagnostic {
    Diagnostic(
      .unknownColumn, "\"\(binding.column)\" stands nowhere in the column \"\(column)\" of \(table.name)",
      at: binding.place,
      label: nearest(to: binding.column, among: found).map { "the nearest is \"\($0)\"" },
      notes: ["it has: " + found.prefix(12).joined(separator: ", ")])
  }

  static func unknownSheetInput(_ text: String, near: String, at place: Place, more: Int) -> Diagnostic {
    Diagnostic(
      .unknownInput, "no formula reads an input \"\(text)\"", at: place, label: "did you mean \"\(near)\"?",
      help: ["the row is left out; write the id as the template had it"], notes: moreRows(more))
  }

  static func unreadSheetInputs(_ texts: [String], at place: Place) -> Diagnostic {
    Diagnostic(
      .unknownInput, "no formula reads \(listed(texts.map { "\"\($0)\"" }, most: 6))", at: place,
      help: ["these rows are left out; take over an indicator that reads them, or remove the rows"])
  }

  static func dateForPeriod(_ text: String, at place: Place, more: Int) -> Diagnostic {
    Diagnostic(
      .dateForPeriod, "\"\(text)\" is a date, and a period is due", at: place,
      help: [
        "write the year alone, such as 2025, and give the column the format of text first"
      ], notes: moreRows(more))
  }

  package static func unknownReason(_ text: String, at place: Place, more: Int) -> Diagnostic {
    let words = StatedReason.allCases.map(\.rawValue)
    return Diagnostic(
      .unknownReason, "\"\(text.prefix(60))\" is no reason that is known here", at: place,
      label: nearest(to: text, among: words).map { "did you mean \"\($0)\"?" },
      help: [
        "write one of: \(words.joined(separator: ", "))",
        text.contains(where: \.isNumber) && !text.contains(where: \.isLetter)
          ? "a figure goes under value" : "what else there is to say goes under remark",
      ],
      notes: moreRows(more))
  }

  static func valueWithReason(_ text: String, at place: Place, more: Int) -> Diagnostic {
    Diagnostic(
      .valueWithReason, "the row has a figure, and \"\(text)\" as the reason for having none", at: place,
      help: ["the figure counts; remove the reason, or the figure"], notes: moreRows(more))
  }

  static func unexpectedPercent(_ text: String, unit: String, at place: Place, more: Int) -> Diagnostic {
    Diagnostic(
      .unexpectedPercent, "\"\(text)\" is a share, and the unit is \"\(unit)\"", at: place,
      help: ["write the number itself; shares are worked out by the formulas"], notes: moreRows(more))
  }

  /// - known: what to write where the row is about everything.
  static func keyLeftOut(_ what: String, input: String, _ known: String?, at place: Place, more: Int)
    -> Diagnostic
  {
    Diagnostic(
      .missingKey, "the row has no \(what), and other rows of \(input) have one", at: place,
      help: ["fill in the \(what)"] + (known.map { [$0] } ?? []), notes: moreRows(more))
  }

  static func otherUnit(_ text: String, of input: String, unit: String, at place: Place, more: Int)
    -> Diagnostic
  {
    Diagnostic(
      .otherUnit, "the row says \"\(text)\", and \(input) is counted in \"\(unit)\"", at: place,
      help: [
        "give the figure in \(unit), and write the unit so",
        "if it only says the same in other words, empty the cell",
      ],
      notes: moreRows(more))
  }

  static func duplicateFigure(
    of input: String, area: String, period: String, place: Place, firstRow: Int, more: Int
  ) -> Diagnostic {
    let row = if case .cell(_, let row?, _) = place { String(row) } else { "?" }
    return Diagnostic(
      .duplicateRow,
      "two rows are about \"\(input)\" of \"\(area)\"\(period.isEmpty ? "" : " in \(period)"): "
        + "rows \(firstRow) and \(row)",
      at: place, help: ["keep one row for each input, area and period"],
      notes: more > 0 ? ["more rows that stand twice: \(more)"] : [])
  }

  /// Two files, one of them long at least, give figures of one input.
  static func duplicateFigures(of input: String, in source: String, and other: String, at place: Span)
    -> Diagnostic
  {
    Diagnostic(
      .duplicateInput, "the sources \"\(other)\" and \"\(source)\" both have figures of \"\(input)\"",
      at: place,
      help: [
        "empty its rows or its column in one of them"
      ])
  }

  /// - label: the area and period.
  static func figureInTwoSheets(
    _ input: String, _ label: String, first: String, firstRow: Int, place: Place, more: Int
  ) -> Diagnostic {
    Diagnostic(
      .duplicateRow, "\"\(input)\" of \(label) stands in \(first), row \(firstRow), too", at: place,
      help: ["empty the row in one of the two files"],
      notes: more > 0 ? ["more rows that stand in both: \(more)"] : [])
  }

  static func loneKey(_ what: String, _ text: String, among others: [String], more: Int, in file: String)
    -> Diagnostic
  {
    Diagnostic(
      .loneRow, "no other file has the \(what) \"\(text)\"", at: .file(file),
      label: nil,
      help: [
        what == "area" ? nearest(to: text, among: others).map { "did you mean \"\($0)\"?" } : nil,
        "correct it if it is a slip; as it is, its figures meet no others",
      ].compactMap { $0 },
      notes: ["other files have: " + others.prefix(8).joined(separator: ", ")]
        + (more > 0 ? ["more of this file's alone: \(more)"] : []))
  }

  private static func moreRows(_ more: Int) -> [String] {
    more > 0 ? ["more rows of this file with the same trouble: \(more)"] : []
  }
}

/// The first few cells of a sheet's values that are no numbers, the rest counted.
///
/// - units: the unit of a row's input, where one is declared.
package func sheetNumberDiagnostics(
  _ numbers: NumberColumn, column: Int, of table: Table, units: (_ row: Int) -> String?
) -> [Diagnostic] {
  var diagnostics = numberDiagnostics(numbers, column: column, of: table)
  for (position, problem) in numbers.problems.prefix(diagnostics.count).enumerated()
  where problem.kind == .notANumber {
    if let hint = hint(for: problem.text, unit: units(problem.row)) { diagnostics[position].help = [hint] }
  }
  return diagnostics
}

private func hint(for text: String, unit: String?) -> String? {
  if StatedReason(words: text) != nil { return "leave the value empty, and write this under reason" }
  if withoutTextMark(text) != text { return "remove the mark before it, which makes the cell a text" }
  if let unit, let possible = PossibleValues(unit: unit) {
    if possible.isYesNo { return "write 1 for yes or 0 for no" }
    if unit.hasPrefix("level") || unit.hasPrefix("points") { return "write it as a number: \(unit)" }
  }
  if text.firstMatch(of: /^[0-9]+:[0-9]{2}/) != nil {
    return "write one number" + (unit.map { " of \($0), such as 7.5 for 7:30" } ?? "")
  }
  if text.first?.isNumber == true {
    return "write the number alone; what else there is to say goes under remark"
  }
  return nil
}
