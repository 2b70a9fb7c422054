import Diagnostics
import Model

/// Gathers the areas and periods of all files into one panel.
struct PanelBuilder {
  private var areas = Labels()
  private var names: [String?] = []
  private var periods = Labels()
  /// For each file, along its rows: numbers in ``areas`` and ``periods``.
  private var files: [[Panel.Row?]] = []

  init(city: City?) {
    // The city comes first where it is among the areas; it is taken out again where it is not.
    if let city { _ = number(of: city.area, name: city.name) }
  }

  var isEmpty: Bool { files.allSatisfy { rows in rows.allSatisfy { $0 == nil } } }

  mutating func add(_ file: RowKeys) {
    let areaNumbers = zip(file.areas, file.names).map { number(of: $0, name: $1) }
    let periodNumbers = file.periods.map { periods.number(of: $0) }
    files.append(
      file.keys.map { key in
        key.map { Panel.Row(area: areaNumbers[$0.area], period: periodNumbers[$0.period]) }
      })
  }

  /// The first name any file gives stays; only one of several files may have names.
  private mutating func number(of area: String, name: String?) -> Int {
    let number = areas.number(of: area)
    if number == names.count {
      names.append(name)
    } else if names[number] == nil {
      names[number] = name
    }
    return number
  }

  /// The panel, and for each file the panel's row of each of its rows; nil for rows without a key.
  func panel(totals: Set<String>) -> (panel: Panel, positions: [[Int?]]) {
    var isPresent = [Bool](repeating: false, count: areas.texts.count)
    for case let row? in files.joined() { isPresent[row.area] = true }
    var kept: [Panel.Area] = []
    let newArea = areas.texts.indices.map { number -> Int in
      guard isPresent[number] else { return kept.count }
      kept.append(Panel.Area(id: areas.texts[number], name: names[number] ?? areas.texts[number]))
      return kept.count - 1
    }
    let ordered = inTimeOrder(periods.texts)
    let newPeriod = periods.texts.map { ordered.firstIndex(of: $0) ?? 0 }
    let placed = files.map { rows in
      rows.map { $0.map { Panel.Row(area: newArea[$0.area], period: newPeriod[$0.period]) } }
    }
    let panel = Panel(
      areas: kept, periods: ordered, rows: distinct(placed.joined().compactMap { $0 }), totals: totals)
    return (
      panel, placed.map { rows in rows.map { $0.flatMap { panel.row(area: $0.area, period: $0.period) } } }
    )
  }

  /// Each row once, in the panel's order.
  private func distinct(_ rows: [Panel.Row]) -> [Panel.Row] {
    // A row as one number that orders as rows do.
    let width = periods.texts.count
    var numbers = rows.map { $0.area * width + $0.period }
    if zip(numbers, numbers.dropFirst()).contains(where: { $0 > $1 }) { numbers.sort() }
    var distinct: [Panel.Row] = []
    distinct.reserveCapacity(numbers.count)
    var last: Int?
    for number in numbers where number != last {
      distinct.append(Panel.Row(area: number / width, period: number % width))
      last = number
    }
    return distinct
  }
}
