package import Diagnostics

/// The indicators that a method reads beside the one it works on.
package enum Company: Hashable, Sendable {
  /// The scored indicators of the same theme or component, or all of them.
  case within(Level)
  /// Those that the script names.
  case named([Mention])

  package var mentions: [Mention] {
    switch self {
    case .within: []
    case .named(let mentions): mentions
    }
  }
}

/// An indicator or an area that the script names.
package struct Mention: Hashable, Sendable {
  package var id: String
  package var place: Span

  package init(id: String, place: Span) {
    self.id = id
    self.place = place
  }
}
