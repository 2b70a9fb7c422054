/// The components and themes that indicators are sorted into: the reference six, or another framework that a
/// script describes in order to hold it against the reference.
package struct Framework: Hashable, Sendable {
  package struct Part: Hashable, Sendable {
    package var id: String
    package var title: String
    /// Parts that are not scored are shown with their values and left out of the index.
    package var isScored: Bool
    package var themes: [Theme]

    package init(id: String, title: String, isScored: Bool, themes: [Theme]) {
      self.id = id
      self.title = title
      self.isScored = isScored
      self.themes = themes
    }
  }

  package struct Theme: Hashable, Sendable {
    package var id: String
    package var title: String

    package init(id: String, title: String) {
      self.id = id
      self.title = title
    }
  }

  package var id: String
  package var title: String
  package var isReference: Bool
  /// A framework without an index shows its components side by side.
  package var hasIndex: Bool
  /// Which end of its scores is better. With `lower` they measure a burden, such as deprivation: the worse an area is
  /// off, the higher it scores.
  package var direction: Direction
  package var components: [Part]

  package init(
    id: String, title: String, isReference: Bool, hasIndex: Bool, direction: Direction = .higher,
    components: [Part]
  ) {
    self.id = id
    self.title = title
    self.isReference = isReference
    self.hasIndex = hasIndex
    self.direction = direction
    self.components = components
  }

  package static let reference = Framework(
    id: "reference", title: "Reference six", isReference: true, hasIndex: true,
    components: Component.allCases.map { component in
      Part(
        id: component.rawValue, title: component.title, isScored: component.isScored,
        themes: component.themes.map { Theme(id: $0, title: spelledOut($0)) })
    })

  package func component(_ id: String) -> Part? { components.first { $0.id == id } }

  /// The ids of components and their themes, in order.
  package var partIDs: [String] { components.flatMap { [$0.id] + $0.themes.map(\.id) } }
}

/// `property_crime` read aloud: "Property crime".
package func spelledOut(_ id: String) -> String {
  let words = String(id.map { $0 == "_" ? " " : $0 })
  return words.prefix(1).uppercased() + words.dropFirst()
}
