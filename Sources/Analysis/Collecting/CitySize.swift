package import Model

/// How large a city is, which decides what it can be asked to collect.
///
/// Source of the classes: Dijkstra and Poelman, "Cities in Europe: the new OECD-EC definition" (2012), with their classes
/// above 250 000 taken together.
package enum CitySize: String, CaseIterable, Sendable {
  /// Fewer than 50 000 residents.
  case small
  /// 50 000 to 250 000.
  case medium
  /// 250 000 or more.
  case large

  package init(population: Double) {
    self = population < 50_000 ? .small : population < 250_000 ? .medium : .large
  }

  /// Whether a city of this size does well to leave an indicator for later: surveys, audits and field work are dear for
  /// few residents, and what is no core indicator is dear in the middle.
  package func maySkip(_ indicator: Indicator) -> Bool {
    guard indicator.profile.burden == 3 else { return false }
    switch self {
    case .small: return true
    case .medium: return indicator.profile.tier != .core
    case .large: return false
    }
  }
}
