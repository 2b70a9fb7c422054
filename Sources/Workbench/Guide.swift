import Analysis
import Diagnostics
import Kernels
import LuaHost
package import Model
import Pipeline
import Reports
import Tables

/// What a city is led through to collect next.
package struct GuideChoice: Sendable {
  /// Nil: the core; with a script that takes over the framework, what the script takes over.
  package var tiers: Set<Tier>?
  /// Nil: by the residents that the script names; skips nothing where it names none.
  package var size: CitySize?
  /// A list of inputs that are held, as a CSV file.
  package var held: String?
  /// A checklist that was filled in, as a CSV file. Its answers stand in for tiers and size that are nil.
  package var checklist: String?
  /// Whether all errands are shown, and not the first.
  package var showsAll: Bool

  package init(
    tiers: Set<Tier>? = nil, size: CitySize? = nil, held: String? = nil, checklist: String? = nil,
    showsAll: Bool = false
  ) {
    self.tiers = tiers
    self.size = size
    self.held = held
    self.checklist = checklist
    self.showsAll = showsAll
  }
}

extension Session {
  /// What to collect next; where the request's script has no name there is none yet.
  package func guide(_ choice: GuideChoice, markdown: String? = nil) -> Outcome {
    onLargeStack {
      let road = Road(request)
      var desk = Desk(road, folder: request.folder, style: messageStyle)
      var log = DiagnosticLog()
      let catalogue = Catalogue.standard(log: &log)
      let guide = planned(choice, catalogue, on: road, log: &log)
      desk.report(road.log)
      desk.report(log)
      let inputs = catalogue.inputs + guide.declared
      let document = Document(guide.guide, inputs: inputs, most: choice.showsAll ? nil : 6)
      return show(document, json: guideJSON(guide.guide, tool: Self.tool), markdown: markdown, at: &desk)
    }
  }

  private func planned(
    _ choice: GuideChoice, _ catalogue: Catalogue, on road: Road, log: inout DiagnosticLog
  ) -> (guide: Guide, declared: [RawInput]) {
    let listed = choice.held.map { HeldInputs($0, catalogue, on: road, log: &log) }
    var held = listed?.ids ?? []
    var givenUp = listed?.givenUp ?? [:]
    var indicators = catalogue.indicators
    let answered = choice.checklist.flatMap { filledChecklist($0, catalogue, on: road, log: &log) }
    let outcome = answered.map { ChecklistOutcome($0) }
    var tiers = choice.tiers ?? outcome?.extent?.tiers
    let collected = hasScript ? road.collectedInputs() : nil
    let assessment = collected?.0.assessment
    if let (context, inputs) = collected {
      held.formUnion(inputs.namesWithValues)
      givenUp.merge(inputs.finalReasons) { listed, _ in listed }
      let own = context.assessment.indicators
      if own.contains(where: \.place.isInStandardLibrary), tiers == nil {
        indicators = own
        tiers = Set(Tier.allCases)
      } else {
        let ids = Set(own.map(\.id))
        indicators = catalogue.indicators.filter { !ids.contains($0.id) } + own
      }
    }
    let chosen = indicators.filter { indicator in
      indicator.profile.tier.map { (tiers ?? [.core]).contains($0) } ?? true
    }
    let population =
      assessment?.city?.population ?? collected.flatMap { $0.1.residents(of: assessment?.city) }
      ?? outcome?.residents.map { Double($0) }
    let guide = Guide(
      chosen, held: held, size: choice.size ?? population.map { CitySize(population: $0) },
      name: assessment?.city?.name ?? outcome?.territory, checklist: outcome,
      givenUp: givenUp.filter { !held.contains($0.key) })
    return (guide, assessment?.rawInputs ?? [])
  }

  var hasScript: Bool { !request.script.isEmpty }

  /// Shows a page, or writes it in the forms that were asked for; nothing where there are errors.
  func show(
    _ document: Document, json bytes: [UInt8], csv table: [UInt8]? = nil, markdown: String?,
    at desk: inout Desk
  ) -> Outcome {
    if let json = request.json {
      desk.write(desk.log.hasErrors ? diagnosticsJSON(desk.log, tool: Self.tool) : bytes, to: json)
    }
    guard !desk.log.hasErrors else {
      desk.close(with: desk.countedProblems())
      return desk.outcome(output: "")
    }
    if let markdown { desk.write(Array(MarkdownRenderer().render(document).utf8), to: markdown) }
    if let csv = request.csv, let table { desk.write(table, to: csv) }
    if !desk.log.diagnostics.isEmpty { desk.close(with: desk.countedProblems()) }
    let isElsewhere = request.json != nil || markdown != nil || (request.csv != nil && table != nil)
    return desk.outcome(output: isElsewhere ? "" : TerminalRenderer(style: outputStyle).render(document))
  }
}

extension Inputs {
  /// Inputs with a value in any row.
  fileprivate var namesWithValues: Set<String> {
    Set(names.filter { name in inputs[name]?.column.values.contains { !$0.isNaN } == true })
  }

  /// Residents of the city in the latest period that has them.
  fileprivate func residents(of city: City?) -> Double? {
    guard let residents = inputs[PopulationAtRisk.residents.input] else { return nil }
    let area = panel.areas.firstIndex { $0.id == city?.area } ?? (panel.areas.count == 1 ? 0 : nil)
    return area.flatMap { panel.rows(ofArea: $0).last { residents.column[$0] != nil } }
      .flatMap { residents.column[$0] }
  }

  fileprivate var finalReasons: [String: StatedReason] { inputs.compactMapValues(\.finalReason) }
}

/// The inputs that a list or a collection sheet names: those with a value where it has a column for values.
private struct HeldInputs {
  private(set) var ids: Set<String> = []
  /// Without a value, and with a reason that asking again does not change.
  private(set) var givenUp: [String: StatedReason] = [:]

  init(_ path: String, _ catalogue: Catalogue, on road: Road, log: inout DiagnosticLog) {
    guard let table = road.table(at: path) else { return }
    let columns = CollectionColumns(table)
    guard let input = columns[.input] else {
      log.report(.noColumn("input", in: table))
      return
    }
    let known = KnownInputs(catalogue.inputs)
    // As a source would read it, so that the guide counts what a run would.
    let numbers = columns[.value].map { table.numbers(column: $0) }
    if let numbers, let value = columns[.value] {
      log.report(
        contentsOf: sheetNumberDiagnostics(numbers, column: value, of: table) { row in
          known.id(table.text(row: row, column: input)).flatMap { known.unit(of: $0) }
        })
    }
    for row in 0..<table.rowCount {
      let text = table.text(row: row, column: input)
      if text.isEmpty { continue }
      guard let id = known.id(text) else {
        log.report(.unknownHeldInput(text, among: known.ids, at: table.placeOfCell(row: row, column: input)))
        continue
      }
      if let numbers, numbers.values[row].isNaN {
        let words = columns[.reason].map { table.text(row: row, column: $0) } ?? ""
        let reason = StatedReason(words: words)
        if reason == nil, !words.isEmpty, let column = columns[.reason] {
          log.report(.unknownReason(words, at: table.placeOfCell(row: row, column: column), more: 0))
        }
        if let reason, !reason.mayBeCollected { givenUp[id] = reason }
      } else {
        ids.insert(id)
      }
    }
  }
}

extension Diagnostic {
  static func noColumn(_ name: String, in table: Table) -> Diagnostic {
    Diagnostic(
      .unknownColumn, "\(table.name) has no column \"\(name)\"", at: Place.argument(table.name),
      label: nearest(to: name, among: table.header).map { "did you mean \"\($0)\"?" },
      help: ["name the column \"\(name)\" in the first line"],
      notes: ["the file has: " + table.header.prefix(12).joined(separator: ", ")])
  }

  fileprivate static func unknownHeldInput(_ id: String, among known: [String], at place: Place)
    -> Diagnostic
  {
    Diagnostic(
      .unknownInput, "\"\(id)\" is no input of the framework", at: place,
      label: nearest(to: id, among: known).map { "did you mean \($0)?" },
      help: ["assess framework INDICATOR shows the inputs of an indicator"])
  }
}
