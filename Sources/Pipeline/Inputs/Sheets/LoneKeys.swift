import Diagnostics
import Model

/// Areas and periods that a sheet alone has: most likely slips, for sheets are filled in beside other files.
///
/// - files: for each file its name and keys; `isSheet` for those that are looked at.
func reportLoneKeys(
  _ files: [(name: String, keys: RowKeys, isSheet: Bool)], city: City?, log: inout DiagnosticLog
) {
  for (number, sheet) in files.enumerated() where sheet.isSheet {
    let others = files.enumerated().filter { $0.offset != number && !$0.element.keys.areas.isEmpty }.map(
      \.element)
    guard !others.isEmpty else { continue }
    let areas = Set(others.flatMap(\.keys.areas) + [city?.area].compactMap { $0 })
    let lone = sheet.keys.areas.filter { !areas.contains($0) }
    // Files about other parts of the city than the sheet's are no slip.
    let sharesAreas = lone.count < sheet.keys.areas.count && areas.count > 2
    if let area = lone.first(where: { nearest(to: $0, among: areas.sorted()) != nil })
      ?? (sharesAreas ? lone.first : nil)
    {
      log.report(.loneKey("area", area, among: areas.sorted(), more: lone.count - 1, in: sheet.name))
    }
    let periods = Set(others.flatMap(\.keys.periods) + [city?.period].compactMap { $0 })
    let lonePeriods = sheet.keys.periods.filter { !periods.contains($0) }
    if let period = lonePeriods.first {
      log.report(
        .loneKey("period", period, among: inTimeOrder(periods), more: lonePeriods.count - 1, in: sheet.name))
    }
  }
}
