import Analysis
import Diagnostics
import Kernels
import LuaHost
package import Model
import Pipeline
package import Reports

/// Which collection sheets are wanted.
package struct TemplateChoice: Sendable {
  /// Nil: with a script what its indicators need, else the core of the framework.
  package var tiers: Set<Tier>?
  /// A checklist that was filled in, as a CSV file. Its answers stand in for tiers and periods that are not named.
  package var checklist: String?
  /// Words of the owners that are wanted; empty for all.
  package var owners: [String] = []
  /// Ids of components; empty for all.
  package var components: [String] = []
  /// What is filled in already; empty: what the script says of the city.
  package var areas: [String] = []
  package var periods: [String] = []
  /// Whether inputs that are there are asked for too.
  package var takesAll = false
  package var delimiter = SheetDelimiter.comma
  /// Where to write; nil only shows what there would be.
  package var folder: String?

  package init() {}
}

extension Session {
  /// Writes collection sheets for what is missing, and says what they are for.
  package func template(_ choice: TemplateChoice) -> Outcome {
    onLargeStack {
      let road = Road(request)
      var desk = Desk(road, folder: request.folder, style: messageStyle)
      var log = DiagnosticLog()
      let catalogue = Catalogue.standard(log: &log)
      let plan = sheets(choice, catalogue, on: road, log: &log)
      desk.report(road.log)
      desk.report(log)
      var handout = SheetHandout(
        sheets: plan.sheets, city: plan.city, script: hasScript ? request.scriptName : nil)
      (handout.unplanned, handout.leftOut) = (plan.unplanned, plan.leftOut)
      handout.irrelevant = plan.irrelevant
      handout.missingDistricts = plan.missingDistricts
      if let folder = choice.folder, !desk.log.hasErrors, !plan.sheets.isEmpty {
        write(&handout, plan.inputs, choice, into: folder, desk: &desk)
      }
      if let json = request.json {
        desk.write(
          desk.log.hasErrors
            ? diagnosticsJSON(desk.log, tool: Self.tool) : handout.json(tool: Self.tool), to: json)
      }
      guard !desk.log.hasErrors else {
        desk.close(with: desk.countedProblems("Nothing was written."))
        return desk.outcome(output: "")
      }
      if !desk.log.diagnostics.isEmpty { desk.close(with: desk.countedProblems()) }
      let page = TerminalRenderer(style: outputStyle).render(Document(handout))
      return desk.outcome(output: request.json == "-" ? "" : page)
    }
  }

  private func write(
    _ handout: inout SheetHandout, _ inputs: [RawInput], _ choice: TemplateChoice, into folder: String,
    desk: inout Desk
  ) {
    let known = Dictionary(inputs.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var files = handout.sheets.map { sheet in
      (name: "\(sheet.name).csv", bytes: sheet.csv(known, delimiter: choice.delimiter))
    }
    let folders = Self.folders(of: folder, below: request.folder)
    if let folders {
      files.append(
        (
          name: "\(SheetHandout.module).lua",
          bytes: sheetSources(handout.sheets, folder: folders.joined(separator: "/"))
        ))
    }
    handout.files = desk.create(files, in: folder, refusal: Diagnostic.sheetExists)
    handout.folder = folder
    handout.module = folders.map { ($0 + [SheetHandout.module]).joined(separator: ".") }
  }

  private func sheets(
    _ choice: TemplateChoice, _ catalogue: Catalogue, on road: Road, log: inout DiagnosticLog
  ) -> SheetPlan {
    let collected = hasScript ? road.collectedInputs() : nil
    if hasScript, collected == nil { return SheetPlan() }
    let assessment = collected?.0.assessment
    let checklist = choice.checklist.flatMap { filledChecklist($0, catalogue, on: road, log: &log) }
      .map { ChecklistOutcome($0) }
    var choice = choice
    if !hasScript { choice.tiers = choice.tiers ?? checklist?.extent?.tiers }
    if choice.periods.isEmpty { choice.periods = checklist?.years.map { String($0) } ?? [] }
    let lacks = LackingPlaces(choice, collected?.1, city: assessment?.city)
    let wanted = indicators(choice, catalogue, own: assessment?.indicators)
    let relevant = wanted.filter { checklist?.availability.isIrrelevant($0) != true }
    let indicators = relevant.filter { indicator in
      // What can never be complete asks for nothing more.
      checklist?.availability.allows(indicator) != false
        && indicator.formula.inputs?.contains(where: lacks.isGivenUp) != true
    }
    let names = indicators.flatMap { $0.formula.inputs ?? [] }
    let held = Set(names.filter { lacks.places(of: $0).isEmpty })
    let framework = assessment?.framework ?? .reference
    let all = CollectionSheet.all(
      CollectionPlan(indicators, held: held), indicators, components: framework.components.map(\.id),
      places: lacks.places)
    let chosen = chosen(all, choice, framework, indicators, log: &log)
    return SheetPlan(
      sheets: chosen, inputs: (assessment?.rawInputs ?? []) + catalogue.inputs, city: assessment?.city?.name,
      unplanned: indicators.count { $0.formula.inputs == nil }, leftOut: relevant.count - indicators.count,
      irrelevant: wanted.count - relevant.count,
      missingDistricts: choice.areas.isEmpty ? checklist?.districts : nil)
  }

  private func indicators(_ choice: TemplateChoice, _ catalogue: Catalogue, own: [Indicator]?) -> [Indicator]
  {
    let ids = Set((own ?? []).map(\.id))
    guard own == nil || choice.tiers != nil else { return own ?? [] }
    let tiers = choice.tiers ?? [.core]
    let reference = catalogue.indicators.filter { indicator in
      !ids.contains(indicator.id) && indicator.profile.tier.map(tiers.contains) == true
    }
    return reference + (own ?? [])
  }

  /// The sheets of the owners and components that were named; a name that fits none is reported.
  private func chosen(
    _ sheets: [CollectionSheet], _ choice: TemplateChoice, _ framework: Framework, _ indicators: [Indicator],
    log: inout DiagnosticLog
  ) -> [CollectionSheet] {
    for period in choice.periods {
      if let problem = Diagnostic.badPeriod(period) { log.report(problem) }
    }
    for name in choice.components where framework.component(name) == nil {
      log.report(
        .unknownWord(
          name, what: "component", command: "--component", among: framework.components.map(\.id),
          help: "components: " + framework.components.map(\.id).joined(separator: ", ")))
    }
    let wanted = sheets.filter { choice.components.isEmpty || choice.components.contains($0.component) }
    var owners: [String] = []
    for sheet in wanted where !owners.contains(sheet.owner) { owners.append(sheet.owner) }
    func fits(_ words: String, _ owner: String) -> Bool {
      lettersAndDigits(owner).contains(lettersAndDigits(words))
    }
    for words in choice.owners where !owners.contains(where: { fits(words, $0) }) && !owners.isEmpty {
      log.report(
        .unknownWord(
          words, what: "data owner", command: "--owner", among: owners,
          help: "owners of what is missing: " + owners.prefix(12).joined(separator: ", ")
            + (owners.count > 12 ? " and \(owners.count - 12) more: without --owner all are shown" : "")))
    }
    return wanted.filter { sheet in
      choice.owners.isEmpty || choice.owners.contains { fits($0, sheet.owner) }
    }
  }
}

private struct SheetPlan {
  var sheets: [CollectionSheet] = []
  var inputs: [RawInput] = []
  var city: String?
  /// Indicators that do not say which inputs they read.
  var unplanned = 0
  /// Indicators that the city cannot have.
  var leftOut = 0
  /// Indicators that do not matter to it.
  var irrelevant = 0
  var missingDistricts: ChecklistOutcome.Districts?
}

/// Of which areas and periods an input is lacking.
private struct LackingPlaces {
  private let wanted: [(area: String, period: String)]
  private let inputs: Inputs?
  /// Whether a figure of any area and period will do.
  private let isAnyEnough: Bool
  private let takesAll: Bool

  init(_ choice: TemplateChoice, _ inputs: Inputs?, city: City?) {
    let areas = choice.areas.isEmpty ? [city?.area ?? ""] : Self.withoutRepeats(choice.areas)
    let year = city?.period ?? inputs?.panel.periods.last ?? ""
    let periods = choice.periods.isEmpty ? [year] : Self.withoutRepeats(choice.periods)
    wanted = areas.flatMap { area in periods.map { (area, $0) } }
    self.inputs = inputs
    isAnyEnough = choice.areas.isEmpty && choice.periods.isEmpty
    takesAll = choice.takesAll
  }

  private static func withoutRepeats(_ names: [String]) -> [String] {
    var met: Set<String> = []
    return names.filter { met.insert($0).inserted }
  }

  func places(of input: String) -> [(area: String, period: String)] {
    guard !takesAll, let inputs, let known = inputs.inputs[input] else { return wanted }
    if isAnyEnough { return known.settledRows.isEmpty ? wanted : [] }
    let settled = known.settledRows
    return wanted.filter { place in
      inputs.panel.row(area: place.area, period: place.period).map { !settled.contains($0) } ?? true
    }
  }

  /// Whether nothing is lacking because somebody said that there will never be a figure.
  func isGivenUp(_ input: String) -> Bool {
    !takesAll && places(of: input).isEmpty && inputs?.inputs[input]?.finalReason != nil
  }
}

extension Inputs.Input {
  /// Rows with a figure, or with a reason that asking again does not change.
  fileprivate var settledRows: Set<Int> {
    var rows = Set(column.values.indices.filter { !column.values[$0].isNaN })
    for (row, note) in notes where note.reason?.mayBeCollected == false { rows.insert(row) }
    return rows
  }
}

extension Diagnostic {
  /// What is wrong with a period that stands on a command line; nil where nothing is.
  ///
  /// What follows the year is free: `2025-Q1`, `2025-03`, `2025/26`.
  fileprivate static func badPeriod(_ text: String) -> Diagnostic? {
    let place = Place.argument("--period \(text)")
    guard let year = text.prefixMatch(of: /[0-9]{4}(?![0-9])/).flatMap({ Int($0.0) }) else {
      let year = text.wholeMatch(of: /[0-9]{2}/) == nil ? "2025" : "20\(text)"
      return Diagnostic(
        .unknownWord, "the period \"\(text)\" does not begin with a year in four digits", at: place,
        help: ["write --period \(year)"])
    }
    guard let last = text.dropFirst(4).firstMatch(of: /[0-9]{4}/).flatMap({ Int($0.0) }) else { return nil }
    let years = year < last && last - year < 10 ? Array(year...last) : [year, last]
    return Diagnostic(
      .unknownWord, "the period \"\(text)\" names more than one year", at: place,
      help: ["write " + years.map { "--period \($0)" }.joined(separator: " ")])
  }
}
