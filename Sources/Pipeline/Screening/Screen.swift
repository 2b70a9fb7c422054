package import Diagnostics
import Kernels
import Model

/// Leaves out areas that have too little data to be compared, each period on its own, as the script asks.
///
/// Only scored indicators count. Who is left out has no score, and no part in fills, scales, weights and ranks.
package func screen(_ values: Values, _ context: Context, log: inout DiagnosticLog) -> ScreenedValues {
  let panel = values.panel
  var screened = ScreenedValues(panel: panel, columns: values.columns, shares: nil, leftOut: [])
  let scored = context.assessment.tree.nodes.compactMap(\.indicator).sorted()
  guard let screening = context.assessment.screening, !scored.isEmpty else { return screened }
  reportUnknownAreas(screening, panel, log: &log)
  let forced = forcedRows(screening, panel)
  let outcome = Kernels.screen(scored.map { values.columns[$0] }, by: screening.rule, forced: forced)
  screened.shares = (outcome.availability.availableShares, outcome.availability.nonZeroShares)
  let failing = rowsFailing(screening, values, outcome.availability, forced: forced, context, log: &log)
  let rows = outcome.included.indices.filter { !outcome.included[$0] || failing.contains($0) }
  screened.leftOut = rows.map { row in
    LeftOut(
      row: row, lacksValues: outcome.lacksValues[row], lacksNonZeros: outcome.lacksNonZeros[row],
      failsRule: failing.contains(row), isNamed: forced[row] == false)
  }
  let gaps = Column(missing: rows.count)
  if !rows.isEmpty { screened.columns = values.columns.map { $0.placing(gaps, at: rows) } }
  if rows.count == panel.count { log.report(.nobodyLeft(screening)) }
  return screened
}

private func forcedRows(_ screening: Screening, _ panel: Panel) -> [Int: Bool] {
  let kept = Set(screening.kept.map(\.id))
  let leftOut = Set(screening.leftOut.map(\.id))
  var forced: [Int: Bool] = [:]
  for row in 0..<panel.count {
    let area = panel.areaID(row)
    if kept.contains(area) || leftOut.contains(area) { forced[row] = kept.contains(area) }
  }
  return forced
}

/// The rows that the script's own rule turns away; those that take part or not whatever the data say are not asked.
private func rowsFailing(
  _ screening: Screening, _ values: Values, _ availability: Availability, forced: [Int: Bool],
  _ context: Context, log: inout DiagnosticLog
) -> Set<Int> {
  guard let rule = screening.ownRule else { return [] }
  let panel = values.panel
  let indicators = context.indicators.map(\.id)
  let found = reporting(into: &log) {
    try (0..<panel.count).filter { row in
      guard forced[row] == nil else { return false }
      return try !context.rules.evaluateArea(
        rule,
        AreaFacts(
          id: panel.areaID(row), available: availability.availableShares.values[row],
          nonZero: availability.nonZeroShares.values[row], indicators: indicators,
          values: values.columns.map { $0.values[row] }))
    }
  }
  return Set(found ?? [])
}

private func reportUnknownAreas(_ screening: Screening, _ panel: Panel, log: inout DiagnosticLog) {
  let areas = panel.areas.map(\.id)
  for area in screening.kept + screening.leftOut where !areas.contains(area.id) {
    log.report(.unknownScreenedArea(area, areas: areas))
  }
}

extension Diagnostic {
  fileprivate static func unknownScreenedArea(_ area: Mention, areas: [String]) -> Diagnostic {
    Diagnostic(
      .unknownArea, "screen names the area \"\(area.id)\", which is not in the data", at: area.place,
      label: nearest(to: area.id, among: areas).map { "did you mean \"\($0)\"?" },
      help: ["write the area as the data files do"])
  }

  fileprivate static func nobodyLeft(_ screening: Screening) -> Diagnostic {
    Diagnostic(
      .tooFewAreas, "screen leaves out every area, so nothing is scored", at: screening.place,
      help: ["ask for a smaller share, or name the areas that take part anyway: keep = { … }"])
  }
}
