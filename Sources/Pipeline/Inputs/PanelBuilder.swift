import Diagnostics
import Model

/// Gathers the areas and periods of all files into one panel.
struct PanelBuilder {
  private var areas: [Panel.Area] = []
  private var areaPositions: [String: Int] = [:]
  private var periods: Set<String> = []
  private var keys: Set<RowKeys.Key> = []

  init(city: City?) {
    // The city comes first where it is among the areas; it is taken out again where it is not.
    if let city { _ = position(of: city.area, name: city.name) }
  }

  mutating func add(_ key: RowKeys.Key, name: String?) {
    _ = position(of: key.area, name: name)
    periods.insert(key.period)
    keys.insert(key)
  }

  private mutating func position(of area: String, name: String?) -> Int {
    if let position = areaPositions[area] { return position }
    let position = areas.count
    areaPositions[area] = position
    areas.append(Panel.Area(id: area, name: name ?? area))
    return position
  }

  func panel(totals: Set<String>) -> Panel {
    let present = Set(keys.map(\.area))
    let kept = areas.filter { present.contains($0.id) }
    let positions = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1.id, $0) })
    let ordered = inTimeOrder(periods)
    let periodPositions = Dictionary(uniqueKeysWithValues: ordered.enumerated().map { ($1, $0) })
    let rows = keys.compactMap { key -> Panel.Row? in
      guard let area = positions[key.area], let period = periodPositions[key.period] else { return nil }
      return Panel.Row(area: area, period: period)
    }
    return Panel(areas: kept, periods: ordered, rows: rows, totals: totals)
  }
}
