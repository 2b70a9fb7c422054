package import Model

extension CitySize {
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
