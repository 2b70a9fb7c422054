import Diagnostics
import Model

/// Gathers the areas and periods of all files into one panel.
struct PanelBuilder {
  private var areas: [(id: String, name: String?)] = []
  private var areaPositions: [String: Int] = [:]
  private var periods: Set<String> = []
  private var keys: Set<RowKeys.Key> = []

  init(city: City?) {
    // The city comes first where it is among the areas; it is taken out again where it is not.
    if let city { _ = position(of: city.area, name: city.name) }
  }

  var isEmpty: Bool { keys.isEmpty }

  mutating func add(_ key: RowKeys.Key, name: String?) {
    _ = position(of: key.area, name: name)
    periods.insert(key.period)
    keys.insert(key)
  }

  /// The first name any file gives stays; only one of several files may have names.
  private mutating func position(of area: String, name: String?) -> Int {
    if let position = areaPositions[area] {
      if areas[position].name == nil { areas[position].name = name }
      return position
    }
    let position = areas.count
    areaPositions[area] = position
    areas.append((area, name))
    return position
  }

  func panel(totals: Set<String>) -> Panel {
    let present = Set(keys.map(\.area))
    let kept = areas.filter { present.contains($0.id) }.map { Panel.Area(id: $0.id, name: $0.name ?? $0.id) }
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
