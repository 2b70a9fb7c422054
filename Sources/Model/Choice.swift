package import Diagnostics

/// A choice for the whole assessment, with others for single levels, components and themes.
///
/// The nearest one holds: that of a theme before its component's, a component's before the level's.
package struct Choice<Option: Hashable & Sendable>: Hashable, Sendable {
  package var levels: [Level: Option]
  /// By the id of a component or theme.
  package var parts: [String: Option]
  /// Where the script makes a choice, for messages.
  package var places = Places()

  package struct Places: Hashable, Sendable {
    package var levels: [Level: Span] = [:]
    package var parts: [String: Span] = [:]
  }

  package init(levels: [Level: Option] = [:], parts: [String: Option] = [:]) {
    self.levels = levels
    self.parts = parts
  }

  /// What holds where the items of the index, or of the component or theme with this id, become one number.
  package func at(_ level: Level, id: String) -> Option? {
    // The index is no part, though a framework may be called like one of its components.
    (level == .index ? nil : parts[id]) ?? levels[level]
  }

  /// Where the script says what holds there; nil where it says nothing.
  package func place(at level: Level, id: String) -> Span? {
    (level == .index ? nil : places.parts[id]) ?? places.levels[level]
  }

  /// What holds for the values of an indicator.
  package func of(_ indicator: Indicator) -> Option? {
    indicator.theme.flatMap { parts[$0] } ?? parts[indicator.component] ?? levels[.indicator]
  }

  /// Every option that holds somewhere, in no order.
  package var all: [Option] { Array(levels.values) + Array(parts.values) }
}
