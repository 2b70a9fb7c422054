import Diagnostics
import Kernels
import Model

private let residents = PopulationAtRisk.residents.input
private let present = PopulationAtRisk.daytime.input

extension Set<String> {
  /// Who is there by day is read wherever residents are, to tell where they mislead.
  var withPeoplePresent: Set<String> { contains(residents) ? union([present]) : self }
}

/// Areas where many more or many fewer people are by day than live there: what happens to them is held against the wrong
/// number where a rate of recorded events is one per resident.
///
/// A quarter more or less is many. One report for the latest row of the area that is furthest off.
func reportMisleadingResidents(_ inputs: Inputs, _ context: Context, log: inout DiagnosticLog) {
  let rates = context.indicators.filter(\.isPerResidentByDefault)
  guard let first = rates.first, let people = inputs.inputs[residents], let byDay = inputs.inputs[present]
  else {
    return
  }
  let found = inputs.panel.areas.indices.compactMap { area -> (row: Int, ratio: Double)? in
    let row = inputs.panel.rows(ofArea: area).last { row in
      (people.column[row] ?? 0) > 0 && (byDay.column[row] ?? 0) > 0
    }
    guard let row, let lives = people.column[row], let isThere = byDay.column[row] else { return nil }
    let ratio = isThere / lives
    return ratio > 1.25 || ratio < 0.8 ? (row, ratio) : nil
  }
  .sorted { max($0.ratio, 1 / $0.ratio) > max($1.ratio, 1 / $1.ratio) }
  guard let worst = found.first else { return }
  let place = byDay.origin(row: worst.row).map { origin in
    Place.cell(
      file: inputs.files[origin.file].name, row: Int(byDay.fileRows[worst.row]), column: origin.header)
  }
  let others = found.dropFirst().map { "\(inputs.panel.areaName($0.row)) \(shown($0.ratio))" }
  log.report(
    Diagnostic(
      .residentsMislead,
      "\(inputs.panel.areaName(worst.row)) has \(shown(worst.ratio)) people by day for each resident, so rates per "
        + "resident look \(worst.ratio > 1 ? "worse" : "better") than they are",
      at: place ?? .script(first.place),
      help: [
        "hold events against who is there: method { population_at_risk = \"daytime\" }",
        "an indicator of what happens to residents wherever they are says so: population_at_risk = \"residents\"",
      ],
      notes: ["rates per resident: \(listed(rates.map(\.id), most: 5))"]
        + (others.isEmpty ? [] : ["people by day for each resident elsewhere: \(listed(others, most: 5))"])))
}

private func shown(_ ratio: Double) -> String {
  let tenths = Int((ratio * 10).rounded())
  return tenths > 0 ? "\(tenths / 10).\(tenths % 10)" : "less than 0.1"
}
