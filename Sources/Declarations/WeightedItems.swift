import Model

/// What `weights { … }` may name: components, themes and indicators.
struct WeightedItems {
  /// In the order in which a message suggests them.
  let ids: [String]
  private var kinds: [String: [String]] = [:]

  init(framework: Framework, indicators: [String]) {
    var named = framework.components.map { (id: $0.id, kind: "component") }
    for component in framework.components {
      named += component.themes.map { (id: $0.id, kind: "theme of \"\(component.id)\"") }
    }
    var seen: Set<String> = []
    named += indicators.filter { seen.insert($0).inserted }.map { (id: $0, kind: "indicator") }
    ids = named.map(\.id)
    for item in named { kinds[item.id, default: []].append(item.kind) }
  }

  /// More than one where components, themes and indicators share an id.
  func meanings(of id: String) -> [String] { kinds[id] ?? [] }
}
