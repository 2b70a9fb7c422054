import Diagnostics
import Model
import Tables

extension Diagnostic {
  static func unknownColumn(_ name: String, in table: Table, at place: Span) -> Diagnostic {
    Diagnostic(
      .unknownColumn, "\"\(name)\" is not a column of \(table.name)", at: place,
      label: nearest(to: name, among: table.header).map { "the nearest is \"\($0)\"" },
      notes: [
        "the file has: \(listed(table.header, most: 12))", "read as: \(table.dialect)",
      ])
  }

  static func badNumber(_ problem: NumberProblem, at place: Place, more: Int) -> Diagnostic {
    let notes = more > 0 ? ["more cells of this column with the same trouble: \(more)"] : []
    let text = "\"\(problem.text.prefix(40))\""
    switch problem.kind {
    case .notANumber:
      return Diagnostic(
        .notANumber, "\(text) is not a number", at: place,
        help: ["leave the cell empty where there is no figure; :, .. and NA are read as missing too"],
        notes: notes)
    case .infinite:
      return Diagnostic(
        .infiniteNumber, "\(text) is no finite number", at: place,
        help: ["write the figure, or leave the cell empty"], notes: notes)
    case .ambiguous:
      return Diagnostic(
        .ambiguousNumber, "\(text) may mean a thousand or a decimal", at: place,
        help: [
          "say which in the source: decimal = \"comma\" or decimal = \"point\"",
          "or write thousands without a mark, and decimals the same way in the whole file",
        ], notes: notes)
    }
  }

  static func missingKey(_ what: String, at place: Place, more: Int) -> Diagnostic {
    Diagnostic(
      .missingKey, "the row has no \(what)", at: place,
      help: ["fill in the \(what), or remove the row if it is a note or a total"],
      notes: more > 0 ? ["more rows of this file without one: \(more)"] : [])
  }

  static func duplicateRow(
    area: String, period: String, source: Source, place: Place, firstRow: Int, more: Int
  ) -> Diagnostic {
    let what = period.isEmpty ? "\"\(area)\"" : "\"\(area)\" in \(period)"
    var help = ["keep one row for each area and period"]
    if source.areaColumn == nil {
      help.append("if the rows are different areas, name their column: area = \"header\"")
    }
    if source.periodColumn == nil {
      help.append("if the rows are different years, name their column: period = \"header\"")
    }
    return Diagnostic(
      .duplicateRow, "two rows are about \(what): rows \(firstRow) and \(rowText(place))", at: place,
      help: help,
      notes: more > 0 ? ["more rows that stand twice: \(more)"] : [])
  }

  private static func rowText(_ place: Place) -> String {
    if case .cell(_, let row?, _) = place { String(row) } else { "?" }
  }

  static func duplicateInput(_ input: String, in source: String, and other: String, at place: Span)
    -> Diagnostic
  {
    Diagnostic(
      .duplicateInput, "the sources \"\(other)\" and \"\(source)\" both have a column \"\(input)\"",
      at: place,
      help: ["name the columns of one of them: columns = { other_name = \"\(input)\" }"])
  }

  static func sourceWithoutPeriod(_ source: Source) -> Diagnostic {
    Diagnostic(
      .missingKey, "\(source.word) \"\(source.id)\" does not say which year its rows are about",
      at: source.place,
      help: [
        "name the column: period = \"header\"", "or the year of all rows: year = 2025",
        "or the year of the city: city \"…\" { year = 2025 }",
      ])
  }

  /// - isUnused: whether nothing is known to read the candidate.
  static func unknownInput(_ name: String, candidate: String, isUnused: Bool, at place: Span) -> Diagnostic {
    Diagnostic(
      .unknownInput, "no source gives the input \"\(name)\"", at: place,
      label: "did you mean \"\(candidate)\"\(isUnused ? ", which nothing uses" : "")?")
  }

  static func unknownTotal(_ area: String, areas: [String], at place: Span?) -> Diagnostic {
    Diagnostic(
      .unknownArea, "totals names the area \"\(area)\", which is not in the data", at: place,
      label: nearest(to: area, among: areas).map { "did you mean \"\($0)\"?" },
      help: ["write the area as the data files do"])
  }

  static func areaSpelling(_ names: [String], files: [String]) -> Diagnostic {
    let spelled = zip(names, files).map { "\"\($0)\" in \($1)" }.joined(separator: ", ")
    return Diagnostic(
      .areaSpelling, "the same area seems to be spelt in different ways: \(spelled)",
      at: Place.file(files[files.count - 1]),
      help: ["write it the same way everywhere; as it is, these are different areas, each with gaps"])
  }
}
