import Analysis
import Diagnostics
import LuaHost
package import Model
import Reports
import Tables

/// What a city's own set is held against.
package struct GapChoice: Sendable {
  /// Confirmed pairs of own and reference ids, as a CSV file.
  package var mapping: String?
  /// The indicators that an existing index shares with the framework, in place of the framework.
  package var index: String?
  /// Nil: all of it.
  package var tiers: Set<Tier>?

  package init(mapping: String? = nil, index: String? = nil, tiers: Set<Tier>? = nil) {
    self.mapping = mapping
    self.index = index
    self.tiers = tiers
  }
}

extension Session {
  /// A set of indicators that a city has, the request's script or a list in CSV, against the reference.
  package func gap(_ choice: GapChoice, list: String? = nil, markdown: String? = nil) -> Outcome {
    onLargeStack {
      let road = Road(request)
      var desk = Desk(road, folder: request.folder, style: messageStyle)
      var log = DiagnosticLog()
      let catalogue = Catalogue.standard(log: &log)
      let (reference, name) = reference(choice, catalogue, log: &log)
      let own =
        list.map { indicators(of: $0, on: road, log: &log) }
        ?? road.declared()?.indicators.map { OwnIndicator($0) } ?? []
      let mapping = choice.mapping.map { confirmedPairs($0, own, catalogue, on: road, log: &log) } ?? [:]
      desk.report(road.log)
      desk.report(log)
      let gap = GapAnalysis(own, against: reference, mapping: mapping)
      return show(
        Document(gap, reference: name), json: gapJSON(gap, reference: name, tool: Self.tool),
        markdown: markdown,
        at: &desk)
    }
  }

  private func reference(_ choice: GapChoice, _ catalogue: Catalogue, log: inout DiagnosticLog) -> (
    [Indicator], name: String
  ) {
    var reference = catalogue.indicators
    var name = "Reference six \(Catalogue.version)"
    if let index = choice.index {
      if !indexIDs.contains(index) {
        log.report(
          .unknownWord(
            index, what: "index", command: "gap --against", among: indexIDs, help: "assess indexes lists all")
        )
      }
      reference = reference.filter { $0.profile.related.contains(index) }
      name = "What \(index) shares with it"
    }
    if let tiers = choice.tiers {
      reference = reference.filter { $0.profile.tier.map(tiers.contains) ?? false }
    }
    return (reference, name)
  }
}

private func indicators(of path: String, on road: Road, log: inout DiagnosticLog) -> [OwnIndicator] {
  guard let table = road.table(at: path) else { return [] }
  let columns = ListColumns(table)
  guard columns.title ?? columns.id != nil else {
    log.report(.noColumn("name", in: table))
    return []
  }
  var own: [OwnIndicator] = []
  var places: [String: Int] = [:]
  for row in 0..<table.rowCount {
    func text(_ column: Int?) -> String? {
      column.map { table.text(row: row, column: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    guard let title = text(columns.title) ?? text(columns.id) else { continue }
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
        id: id, title: title, definition: text(columns.definition), unit: text(columns.unit),
        inputs: names(in: inputs), codes: columns.codes.compactMapValues { text($0) }, place: place))
  }
  if own.isEmpty, !log.hasErrors { log.report(.emptyList(table.name)) }
  return own
}

/// Columns of a list by the names that people give them, in any order.
private struct ListColumns {
  var id, title, unit, formula, inputs, definition: Int?
  var codes: [String: Int] = [:]

  init(_ table: Table) {
    func column(_ names: String...) -> Int? {
      table.header.firstIndex { header in
        names.contains(header.lowercased().replacing(" ", with: "_"))
      }
    }
    id = column("id", "code", "indicator_id")
    title = column("name", "title", "indicator")
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
private func names(in text: String) -> [String] {
  var found: [String] = []
  for part in text.split(whereSeparator: { !$0.isASCII || !($0.isLetter || $0.isNumber || $0 == "_") }) {
    let name = String(part)
    if part.first?.isLetter == true, name != "abs", !found.contains(name) { found.append(name) }
  }
  return found
}

/// An id made of a name: "Home burglaries" is home_burglaries.
private func slug(_ name: String) -> String {
  name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "_")
}

/// Confirmed pairs; each own indicator has one partner.
private func confirmedPairs(
  _ path: String, _ own: [OwnIndicator], _ catalogue: Catalogue, on road: Road,
  log: inout DiagnosticLog
) -> [String: String] {
  guard let table = road.table(at: path) else { return [:] }
  guard let mine = table.column(named: "own"), let theirs = table.column(named: "reference") else {
    log.report(.noColumn(table.column(named: "own") == nil ? "own" : "reference", in: table))
    return [:]
  }
  var pairs: [String: (reference: String, row: Int)] = [:]
  for row in 0..<table.rowCount {
    let (written, reference) = (table.text(row: row, column: mine), table.text(row: row, column: theirs))
    if written.isEmpty && reference.isEmpty { continue }
    guard let indicator = own.first(where: { $0.id == written || $0.title == written }) else {
      log.report(
        .unknownInList(written, of: "your set", own.map(\.id), at: table.placeOfCell(row: row, column: mine)))
      continue
    }
    guard catalogue.indicator(reference) != nil else {
      log.report(
        .unknownInList(
          reference, of: "the framework", catalogue.indicators.map(\.id),
          at: table.placeOfCell(row: row, column: theirs)))
      continue
    }
    if let first = pairs[indicator.id], first.reference != reference {
      log.report(
        .mappedTwice(
          indicator.id, first.reference, reference, first: table.rowNumber(first.row),
          at: table.placeOfCell(row: row, column: theirs)))
      continue
    }
    pairs[indicator.id] = (reference, row)
  }
  return pairs.mapValues(\.reference)
}

extension Diagnostic {
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

  fileprivate static func unknownInList(_ id: String, of what: String, _ ids: [String], at place: Place)
    -> Diagnostic
  {
    Diagnostic(
      .unknownIndicator, "\"\(id)\" is no indicator of \(what)", at: place,
      label: nearest(to: id, among: ids).map { "did you mean \($0)?" },
      help: ["write the id as the list, or the framework, has it"])
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
