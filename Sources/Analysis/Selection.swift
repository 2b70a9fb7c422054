package import Diagnostics
import Model
package import Pipeline

/// Which rows a user asked to see: an area, a period, or what the script is about.
package struct Selection: Sendable {
  /// One area's scorecard, or all areas of a period side by side.
  package enum View: Sendable {
    case scorecard(row: Int)
    case overview(rows: [Int], period: String)
  }

  package var view: View

  /// What a user types to see all areas side by side, unless the data have an area of that name.
  package static let everyArea = "all"

  /// - area, period: as typed; nil takes the script's city and year, else the only area and the latest period with data.
  package init?(_ results: Results, area: String?, period: String?, log: inout DiagnosticLog) {
    let panel = results.panel
    var asked: Int?
    if let area {
      asked = panel.areas.firstIndex { $0.id == area } ?? panel.areas.firstIndex { $0.name == area }
      guard asked != nil || area == Self.everyArea else {
        log.report(.unknownArea(area, areas: panel.areas))
        return nil
      }
    }
    if let period, !panel.periods.contains(period) {
      log.report(.unknownPeriod(period, periods: panel.periods))
      return nil
    }
    let city = results.assessment.city.flatMap { city in panel.areas.firstIndex { $0.id == city.area } }
    let usual = area == nil ? city ?? (panel.areas.count == 1 ? 0 : nil) : nil
    let chosen = asked ?? usual
    guard let chosen else {
      let label = period ?? results.assessment.city?.period ?? panel.periods.last ?? ""
      let position = panel.periods.firstIndex(of: label) ?? panel.periods.count - 1
      view = .overview(rows: panel.rows(inPeriod: position), period: panel.periods[position])
      return
    }
    let rows = panel.rows(ofArea: chosen)
    let wanted = period ?? results.assessment.city?.period
    let row = wanted.flatMap { wanted in rows.first { panel.period($0) == wanted } }
    guard let row = row ?? (period == nil ? rows.last : nil) else {
      log.report(.unknownPeriod(period ?? "", periods: rows.map { panel.period($0) }))
      return nil
    }
    view = .scorecard(row: row)
  }
}

extension Diagnostic {
  fileprivate static func unknownArea(_ area: String, areas: [Panel.Area]) -> Diagnostic {
    let names = areas.map(\.id) + areas.map(\.name)
    return Diagnostic(
      .unknownArea, "the data have no area \"\(area)\"", at: Place.argument("--area \(area)"),
      label: nearest(to: area, among: names).map { "did you mean \"\($0)\"?" },
      notes: ["areas: \(listed(areas.map(\.id), most: 12))"])
  }

  fileprivate static func unknownPeriod(_ period: String, periods: [String]) -> Diagnostic {
    Diagnostic(
      .unknownPeriod, "the data have nothing for \(period)", at: Place.argument("--period \(period)"),
      notes: ["periods: " + periods.joined(separator: ", ")])
  }
}
