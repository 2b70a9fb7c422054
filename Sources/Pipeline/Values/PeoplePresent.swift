import Diagnostics
import Kernels
import Model

/// Names of the catalogue's inputs.
private let (residents, present) = ("population", "daytime_population")

extension Set<String> {
  /// Who is there by day is read wherever residents are, to tell where they mislead.
  var withPeoplePresent: Set<String> { contains(residents) ? union([present]) : self }
}

/// Areas where many more or many fewer people are by day than live there: what happens to them is held against the wrong
/// number where a rate of recorded events is one per resident.
///
/// A quarter more or less is many. One report for the latest row of the area that is furthest off.
func reportMisleadingResidents(_ inputs: Inputs, _ context: Context, log: inout DiagnosticLog) {
  let rates = context.indicators.filter(\.isHeldAgainstResidents)
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
      help: ["hold events against who is there: \(first.remedy)"],
      notes: ["rates per resident: \(listed(rates.map(\.id)))"]
        + (others.isEmpty ? [] : ["people by day for each resident elsewhere: \(listed(others))"])))
}

private func shown(_ ratio: Double) -> String {
  let tenths = Int((ratio * 10).rounded())
  return tenths > 0 ? "\(tenths / 10).\(tenths % 10)" : "less than 0.1"
}

private func listed(_ words: [String]) -> String {
  words.prefix(5).joined(separator: ", ") + (words.count > 5 ? " and \(words.count - 5) more" : "")
}

extension Indicator {
  /// A rate of what is recorded, per so many residents; answers of residents are their own.
  fileprivate var isHeldAgainstResidents: Bool {
    guard component == "urban_security", profile.dataKind != .survey, let rate else { return false }
    return rate.base == .input(residents)
  }

  private var rate: Rate? {
    if case .expression(let formula) = formula { formula.rate } else { nil }
  }

  fileprivate var remedy: String {
    let scale = Int(exactly: rate?.scale ?? 1000).map(String.init) ?? "…"
    var count = "…"
    if case .input(let name)? = rate?.count { count = "input.\(name)" }
    return "adjust \"\(id)\" { formula = per(\(scale), \(count), input.\(present)), unit = … }"
  }
}
