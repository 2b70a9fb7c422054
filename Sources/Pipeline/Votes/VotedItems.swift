package import Model

/// What a poll may be about: the indicators, themes and components of a script, or of the reference six alone.
package struct VotedItems: Sendable {
  package enum Kind: Hashable, Sendable { case component, theme, indicator }

  package struct Item: Hashable, Sendable {
    package var id: String
    package var title: String
    package var kind: Kind
    /// The theme or component it stands below; nil for a component.
    package var parent: String?
  }

  /// Components with their themes, then indicators.
  package let items: [Item]
  /// Indicators that the script leaves out already.
  package let dropped: Set<String>
  /// Whether votes may bring in indicators of their own, because no script names them.
  package let isOpen: Bool
  private let positions: [String: Int]
  private let named: [String: Int]

  package init(_ assessment: Assessment) {
    self.init(
      framework: assessment.framework,
      indicators: assessment.indicators.map {
        Item(id: $0.id, title: $0.title, kind: .indicator, parent: $0.theme ?? $0.component)
      } + assessment.dropped.map { Item(id: $0, title: spelledOut($0), kind: .indicator, parent: nil) },
      dropped: Set(assessment.dropped), isOpen: false)
  }

  /// Without a script the votes say which indicators there are.
  package static let open = VotedItems(framework: .reference, indicators: [], dropped: [], isOpen: true)

  private init(framework: Framework, indicators: [Item], dropped: Set<String>, isOpen: Bool) {
    var items: [Item] = []
    for component in framework.components {
      items.append(Item(id: component.id, title: component.title, kind: .component, parent: nil))
      items += component.themes.map {
        Item(id: $0.id, title: $0.title, kind: .theme, parent: component.id)
      }
    }
    items += indicators
    self.items = items
    self.dropped = dropped
    self.isOpen = isOpen
    positions = Dictionary(items.enumerated().map { ($1.id, $0) }) { $1 }
    // A title that two items share names neither.
    let titled = Dictionary(grouping: items.indices) { lettersAndDigits(items[$0].title) }
    named = titled.compactMapValues { $0.count == 1 ? $0[0] : nil }
  }

  /// An item by its id or its title, capitals and blanks aside. Where a component, a theme and an indicator share an id it
  /// is the indicator.
  package func item(_ text: String) -> Item? {
    if let position = positions[text] { return items[position] }
    let plain = lettersAndDigits(text)
    guard !plain.isEmpty else { return nil }
    return (positions[idOf(text)] ?? named[plain]).map { items[$0] }
  }

  /// The item of an id that votes have. One that no script names is an indicator.
  package func known(_ id: String) -> Item {
    positions[id].map { items[$0] } ?? Item(id: id, title: spelledOut(id), kind: .indicator, parent: nil)
  }

  /// Where an id stands among the others; those that no script names come last.
  package func order(_ id: String) -> Int { positions[id] ?? items.count }

  /// For messages.
  package var indicatorIDs: [String] { items.filter { $0.kind == .indicator }.map(\.id) }
}

/// The id that a text most likely stands for: `Home burglary-rate` is `home_burglary_rate`.
func idOf(_ text: String) -> String {
  String(text.lowercased().map { " -".contains($0) ? "_" : $0 })
}
