import Analysis
import Diagnostics
import Tables

/// A city's own indicators from a list in CSV, a line for each. Nothing, with reports, where there are none.
func ownIndicators(of path: String, on road: Road, log: inout DiagnosticLog) -> [OwnIndicator] {
  guard let table = road.table(at: path) else { return [] }
  let columns = ListColumns(table)
  guard columns.title ?? columns.id != nil else {
    log.report(.namesNothing(table))
    return []
  }
  var own: [OwnIndicator] = []
  var places: [String: Int] = [:]
  for row in 0..<table.rowCount {
    func text(_ column: Int?) -> String? {
      column.map { table.text(row: row, column: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    // Nobody reads a longer name, and laying it out takes its time.
    guard let title = (text(columns.title) ?? text(columns.id)).map({ String($0.prefix(300)) }) else {
      continue
    }
    let id = text(columns.id) ?? slug(title)
    let place = table.placeOfCell(row: row, column: columns.id ?? columns.title ?? 0)
    if let first = places[id] {
      log.report(.listedTwice(id, first: table.rowNumber(first), at: place))
      continue
    }
    places[id] = row
    let inputs = text(columns.inputs) ?? text(columns.formula) ?? ""
    own.append(
      OwnIndicator(
        id: id, title: title, aliases: names(text(columns.aliases)), definition: text(columns.definition),
        unit: text(columns.unit),
        inputs: inputNames(in: inputs), codes: columns.codes.compactMapValues { text($0) }, place: place))
  }
  if own.isEmpty, !log.hasErrors { log.report(.emptyList(table.name)) }
  return own
}

/// Columns of a list by the names that people give them, in any order.
private struct ListColumns {
  var id, title, aliases, unit, formula, inputs, definition: Int?
  var codes: [String: Int] = [:]

  static let titles = ["name", "title", "indicator"]

  init(_ table: Table) {
    func column(_ names: String...) -> Int? { column(names) }
    func column(_ names: [String]) -> Int? {
      table.header.firstIndex { header in
        names.contains(header.lowercased().replacing(" ", with: "_"))
      }
    }
    id = column("id", "code", "indicator_id")
    title = column(Self.titles)
    aliases = column("alias", "aliases", "also_called", "synonyms")
    unit = column("unit", "unit_of_measure")
    formula = column("formula")
    inputs = column("inputs", "raw_inputs")
    definition = column("definition", "description")
    codes["iso_37120"] = column("iso_37120", "iso37120", "iso")
    codes["sdg"] = column("sdg")
    codes["eurostat"] = column("eurostat")
    codes["iccs"] = column("iccs")
  }
}

/// Names of inputs in a formula, or in a list of them.
private func inputNames(in text: String) -> [String] {
  var found: [String] = []
  for part in text.split(whereSeparator: { !$0.isASCII || !($0.isLetter || $0.isNumber || $0 == "_") }) {
    let name = String(part)
    if part.first?.isLetter == true, name != "abs", !found.contains(name) { found.append(name) }
  }
  return found
}

/// Names in one cell, with `;`, `|` or a comma between them.
private func names(_ text: String?) -> [String] {
  (text ?? "").split { ";|,".contains($0) }.map { $0.drop(while: \.isWhitespace) }
    .map { String($0.reversed().drop(while: \.isWhitespace).reversed()) }.filter { !$0.isEmpty }
}

/// An id made of a name: "Home burglaries" is home_burglaries.
private func slug(_ name: String) -> String {
  name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "_")
}

extension Diagnostic {
  /// A list without a column of names.
  fileprivate static func namesNothing(_ table: Table) -> Diagnostic {
    let words = ListColumns.titles
    let near = words.lazy.compactMap { nearest(to: $0, among: table.header) }.first
    return Diagnostic(
      .unknownColumn, "\(table.name) has no column \"\(words[0])\"", at: Place.argument(table.name),
      label: near.map { "is \"\($0)\" the one with the names?" },
      help: [
        "name the column with the indicators' names "
          + alternatives(words.map { "\"\($0)\"" }) + " in the first line"
      ],
      notes: ["the file has: " + table.header.prefix(12).joined(separator: ", ")])
  }

  fileprivate static func listedTwice(_ id: String, first: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .duplicateID, "\"\(id)\" is listed twice", at: place, label: "first in row \(first)",
      help: ["keep one of the two, or give them ids of their own"])
  }

  fileprivate static func emptyList(_ name: String) -> Diagnostic {
    Diagnostic(
      .noIndicators, "\(name) lists no indicator", at: Place.argument(name),
      help: ["write one a line, with the columns name, unit, formula, inputs"])
  }
}
