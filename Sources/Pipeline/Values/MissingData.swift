package import Diagnostics
import Kernels
import Model

/// Reports indicators that no row has a value for, and an assessment or a city without any value.
package func reportMissingData(
  _ values: Values, _ inputs: Inputs, _ context: Context, log: inout DiagnosticLog
) {
  let panel = values.panel
  let filled = values.columns.map { column in column.values.contains { !$0.isNaN } }
  guard filled.contains(true) else {
    if !context.indicators.isEmpty {
      let empty = inputs.files.indices.filter { file in
        inputs.files[file].isLong && !inputs.inputs.values.contains { $0.file == file }
      }
      log.report(
        .noData(names: values.inputs.flatMap { $0 }, emptySheets: empty.map { inputs.files[$0].name }))
    }
    return
  }
  // A likely misspelling and a division by zero were told at the same place.
  let told = Set(log.warnings.map(\.place))
  let given = { (name: String) in inputs.inputs[name] != nil }
  for (position, indicator) in context.indicators.enumerated()
  where !filled[position] && !values.failed.contains(position) {
    // That a framework asks for more than a city has is what it is for; the report counts what is not collected.
    if indicator.place.isInStandardLibrary, !values.inputs[position].allSatisfy(given) { continue }
    // A sheet says why, or waits to be filled in, and the report repeats it.
    if values.inputs[position].contains(where: { inputs.inputs[$0]?.isStatedMissing == true }) { continue }
    let absent = values.inputs[position].filter { !given($0) }
    if !absent.isEmpty, absent.allSatisfy({ inputs.awaited[$0] != nil }) { continue }
    let places = [indicator.place] + indicator.inputPlaces.values
    if places.contains(where: { told.contains(.script($0)) }) { continue }
    log.report(.indicatorWithoutData(indicator, inputs: values.inputs[position]))
  }
  guard let city = context.assessment.city else { return }
  let rows = panel.rows.indices.filter { panel.areaID($0) == city.area }
  // A city that some figure is about is only incomplete, and the report says what it lacks.
  if !inputs.inputs.values.contains(where: { input in rows.contains { input.column[$0] != nil } }) {
    log.report(
      .cityWithoutData(
        city, areas: panel.areas.map(\.id).filter { $0 != city.area },
        hasSurvey: context.assessment.sources.contains { $0.survey != nil }))
  } else if let year = city.period, !rows.contains(where: { panel.period($0) == year }),
    let latest = rows.last
  {
    log.report(.yearWithoutData(city, year: year, latest: panel.period(latest)))
  }
}

extension Inputs.Input {
  /// Whether all that is known of it is why there is no figure.
  fileprivate var isStatedMissing: Bool {
    notes.values.contains { $0.reason != nil } && !column.values.contains { !$0.isNaN }
  }
}

extension Diagnostic {
  fileprivate static func noData(names: [String], emptySheets: [String]) -> Diagnostic {
    var seen: Set<String> = []
    let wanted = names.filter { seen.insert($0).inserted }
    let shown = listed(wanted, most: 8)
    return Diagnostic(
      .noData, "no indicator has a value for any area",
      help: ["name the files with the figures in source blocks, and check that their columns are filled"],
      notes: shown.isEmpty
        ? []
        : ["the formulas ask for: \(shown)"]
          + (emptySheets.isEmpty
            ? [] : ["nothing is filled in yet in: \(emptySheets.joined(separator: ", "))"]))
  }

  fileprivate static func indicatorWithoutData(_ indicator: Indicator, inputs: [String]) -> Diagnostic {
    Diagnostic(
      .indicatorWithoutData, "\"\(indicator.id)\" has no data", at: indicator.place,
      label: inputs.isEmpty ? nil : "it needs \(inputs.prefix(4).joined(separator: ", "))",
      help: ["it counts as missing; the coverage says so"])
  }

  fileprivate static func cityWithoutData(_ city: City, areas: [String], hasSurvey: Bool) -> Diagnostic {
    Diagnostic(
      .noData, "the data have no value for \(city.name) (area \"\(city.area)\")",
      at: city.areaPlace,
      help: [
        nearest(to: city.area, among: areas).map {
          "did you mean city \"\(city.name)\" { area = \"\($0)\" }?"
        }
          ?? "say what the data files call the city: city \"\(city.name)\" { area = \"…\" }"
      ]
        + (hasSurvey
          ? ["or let all respondents make up the city: method { totals = { \"\(city.area)\" } }"] : []),
      notes: areas.isEmpty
        ? [] : ["areas: \(listed(areas, most: 8))"])
  }

  /// Without a word, the report would be about another year than the one the script speaks of.
  fileprivate static func yearWithoutData(_ city: City, year: String, latest: String) -> Diagnostic {
    Diagnostic(
      .yearWithoutData, "the data have no row for \(city.name) in \(year), the year of its block",
      at: city.periodPlace,
      help: ["\(latest) is shown instead: add the rows of \(year), or write year = \(latest)"])
  }
}
