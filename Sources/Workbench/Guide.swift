package import Analysis
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
  /// Whether all errands are shown, and not the first.
  package var showsAll: Bool

  package init(tiers: Set<Tier>? = nil, size: CitySize? = nil, held: String? = nil, showsAll: Bool = false) {
    self.tiers = tiers
    self.size = size
    self.held = held
    self.showsAll = showsAll
  }
}

/// - request: the city's script; nil where there is none yet.
package func guide(_ choice: GuideChoice, script request: Request?, forms: PageForms) -> Outcome {
  var log = DiagnosticLog()
  let catalogue = Catalogue.standard(log: &log)
  var held = choice.held.map { heldInputs($0, catalogue, log: &log) } ?? []
  var indicators = catalogue.indicators
  var tiers = choice.tiers
  var city: City?
  var inputs = catalogue.inputs
  if let request {
    let (checked, problems) = onLargeStack {
      let road = Road(request)
      let checked = road.checkedValues()
      return (checked.map { ($0.0.assessment, $0.1.namesWithValues) }, road.log)
    }
    log.report(contentsOf: problems.diagnostics.filter { $0.severity == .error })
    if let (assessment, given) = checked {
      held.formUnion(given)
      city = assessment.city
      inputs += assessment.rawInputs
      let takesOver = assessment.indicators.contains(where: \.place.isInStandardLibrary)
      if takesOver, tiers == nil {
        indicators = assessment.indicators
        tiers = Set(Tier.allCases)
      } else {
        let own = Set(assessment.indicators.map(\.id))
        indicators = catalogue.indicators.filter { !own.contains($0.id) } + assessment.indicators
      }
    }
  }
  let chosen = indicators.filter { indicator in
    indicator.profile.tier.map { (tiers ?? [.core]).contains($0) } ?? true
  }
  let size = choice.size ?? city?.population.map { CitySize(population: $0) }
  let guide = Guide(chosen, held: held, size: size, name: city?.name)
  let document = Document(guide, inputs: inputs, most: choice.showsAll ? nil : 6)
  return forms.outcome([document], json: { guideJSON(guide, tool: Session.tool) }, log: log)
}

extension Inputs {
  /// Inputs with a value in any row.
  fileprivate var namesWithValues: Set<String> {
    Set(names.filter { name in inputs[name]?.column.values.contains { !$0.isNaN } == true })
  }
}

/// The inputs that a list names: those with a value where it has a column for values.
private func heldInputs(_ path: String, _ catalogue: Catalogue, log: inout DiagnosticLog) -> Set<String> {
  let name = path.split(separator: "/").last.map(String.init) ?? path
  let table: Table
  do {
    guard let read = Table.read(csv: try FileStore().read(path), name: name, log: &log) else { return [] }
    table = read
  } catch {
    log.report(error)
    return []
  }
  guard let inputs = table.column(named: "input") else {
    log.report(.noColumn("input", in: table))
    return []
  }
  let values = table.column(named: "value")
  let known = Set(catalogue.inputs.map(\.id))
  var held: Set<String> = []
  for row in 0..<table.rowCount {
    let id = table.text(row: row, column: inputs)
    if id.isEmpty { continue }
    guard known.contains(id) else {
      log.report(.unknownHeldInput(id, among: known, at: table.placeOfCell(row: row, column: inputs)))
      continue
    }
    if let values, table.text(row: row, column: values).isEmpty { continue }
    held.insert(id)
  }
  return held
}

extension Diagnostic {
  static func noColumn(_ name: String, in table: Table) -> Diagnostic {
    Diagnostic(
      .unknownColumn, "\(table.name) has no column \"\(name)\"", at: Place.argument(table.name),
      label: nearest(to: name, among: table.header).map { "did you mean \"\($0)\"?" },
      help: ["name the column \"\(name)\" in the first line"],
      notes: ["the file has: " + table.header.prefix(12).joined(separator: ", ")])
  }

  fileprivate static func unknownHeldInput(_ id: String, among known: Set<String>, at place: Place)
    -> Diagnostic
  {
    Diagnostic(
      .unknownInput, "\"\(id)\" is no input of the framework", at: place,
      label: nearest(to: id, among: known.sorted()).map { "did you mean \($0)?" },
      help: ["assess framework INDICATOR shows the inputs of an indicator"])
  }
}
