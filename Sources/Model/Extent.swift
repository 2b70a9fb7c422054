/// How much of the framework.
package enum Extent: String, CaseIterable, Sendable {
  case core, standard, full

  package var tiers: Set<Tier> {
    switch self {
    case .core: [.core]
    case .standard: [.core, .supporting]
    case .full: Set(Tier.allCases)
    }
  }
}
